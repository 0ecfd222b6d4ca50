import type { Locale } from '@disclosure-report/core';

/** Words the writers put around a report. */
export interface Words {
  readonly body: string;
  readonly level: string;
  readonly region: string;
  readonly year: string;
  readonly published: string;
  readonly source: string;
  readonly form: string;
  readonly title: string;
  readonly unreadTables: string;
  /** The sheet of facts and prose in a workbook. */
  readonly text: string;
  readonly untitled: string;
  readonly unread: string;
}

export const wordsIn: Readonly<Record<Locale, Words>> = {
  'zh-Hans': {
    body: '机关',
    level: '层级',
    region: '地区',
    year: '年度',
    published: '发布日期',
    source: '来源',
    form: '表格格式',
    title: '标题',
    unreadTables: '未能读取的表格',
    text: '报告正文',
    untitled: '政府信息公开工作年度报告',
    unread: '此表未能读取。',
  },
  en: {
    body: 'Body',
    level: 'Level',
    region: 'Region',
    year: 'Year',
    published: 'Published',
    source: 'Source',
    form: 'Form',
    title: 'Title',
    unreadTables: 'Tables that could not be read',
    text: 'Text',
    untitled: 'Annual report on open government information',
    unread: 'This table could not be read.',
  },
};
