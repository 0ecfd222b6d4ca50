/** A region is named by its table's caption; a table in the report's prose has none, and is only made reachable. */
const setRegion = (region: HTMLElement, overflows: boolean): void => {
  if (overflows === region.hasAttribute('tabindex')) return;
  if (!overflows) for (const name of ['tabindex', 'role', 'aria-labelledby']) region.removeAttribute(name);
  else {
    region.tabIndex = 0;
    if (region.dataset.caption === undefined) return;
    region.setAttribute('role', 'region');
    region.setAttribute('aria-labelledby', region.dataset.caption);
  }
};

/** Only scroll regions that overflow are worth a tab stop and a landmark's name. */
export const markRegions = (root: ParentNode): void => {
  const regions = [...root.querySelectorAll<HTMLElement>('.scroller')];
  const overflowing = regions.map(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1);
  regions.forEach((region, index) => {
    setRegion(region, overflowing[index] === true);
  });
};
