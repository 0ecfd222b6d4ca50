import '@disclosure-report/elements/define.js';
import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import type { DisclosureReport } from '@disclosure-report/elements';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <disclosure-report src="/report.json" (disclosure-load)="report.set($event.report)"></disclosure-report>
    <disclosure-report [report]="report()"></disclosure-report>
  `,
})
export class App {
  readonly report = signal<DisclosureReport['report']>(undefined);
}
