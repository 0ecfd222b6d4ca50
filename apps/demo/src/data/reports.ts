import { reportsOf, type BodySource, type SampleReport } from './annual-report.js';
import { bailuTown } from './bailu-town.js';
import { districtGovernment } from './district-government.js';
import { marketRegulation } from './market-regulation.js';
import { nanqiaoStreet } from './nanqiao-street.js';
import { naturalResources } from './natural-resources.js';
import { faultyReportId, withPlantedMistakes } from './planted.js';

export const bodies: readonly BodySource[] = [
  districtGovernment,
  naturalResources,
  marketRegulation,
  bailuTown,
  nanqiaoStreet,
];

/** Every report of the portal: by body as above, oldest first. */
export const samples: readonly SampleReport[] = bodies
  .flatMap(reportsOf)
  .map((sample) =>
    sample.id === faultyReportId ? { ...sample, report: withPlantedMistakes(sample.report) } : sample,
  );

export const sampleById = (id: string): SampleReport => {
  const sample = samples.find((candidate) => candidate.id === id);
  if (!sample) throw new Error(`No sample report is called ${id}`);
  return sample;
};
