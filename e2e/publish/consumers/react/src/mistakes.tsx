// What the types of the tags must not let through; the build fails if they do.
export const mistakes = [
  // @ts-expect-error a report is no number
  <disclosure-report key={1} report={5} />,
  // @ts-expect-error there is no such layout
  <disclosure-report key={2} layout="wide" />,
  // @ts-expect-error no event of this tag has figures
  <disclosure-report key={3} ondisclosure-load={(event) => event.figures} />,
];
