import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../define/disclosure-report.js';
import { sound } from '../../test/fixtures/reports.js';
import { painted, settled } from '../../test/support/mount.js';
import type { DisclosureReport } from '../disclosure-report/disclosure-report.js';

describe('the layout that fits', () => {
  for (const width of [500, 700])
    it(`is found in a cell as wide as what it holds, in ${width} px, without a loop of sizes`, async () => {
      const loops: string[] = [];
      const listen = (event: ErrorEvent): void => {
        loops.push(event.message);
        // Else the test is told that the page has failed.
        event.stopImmediatePropagation();
      };
      addEventListener('error', listen, true);
      try {
        const place = await fixture(
          html`<div style="width: ${width}px">
            <table>
              <tbody>
                <tr>
                  <td><disclosure-report .report=${sound}></disclosure-report></td>
                  <td>菜单</td>
                </tr>
              </tbody>
            </table>
          </div>`,
        );
        const element = place.querySelector<DisclosureReport>('disclosure-report');
        if (!element) throw new Error('There is no report.');
        await settled(element);
        await painted();
        expect(element.renderRoot.querySelector('.root')?.classList.contains('compact')).to.equal(true);
        expect(loops).to.deep.equal([]);
      } finally {
        removeEventListener('error', listen, true);
      }
    });

  it('follows the size of the text where the width stays', async () => {
    const place = await fixture(
      html`<div style="width: 700px"><disclosure-report .report=${sound}></disclosure-report></div>`,
    );
    const element = place.querySelector('disclosure-report');
    if (!element) throw new Error('There is no report.');
    await settled(element);
    const isCompact = (): boolean | undefined =>
      element.renderRoot.querySelector('.root')?.classList.contains('compact');
    element.style.fontSize = '12px';
    await waitUntil(() => isCompact() === false, 'small text has room');
    element.style.fontSize = '20px';
    await waitUntil(() => isCompact() === true, 'large text has none');
  });
});
