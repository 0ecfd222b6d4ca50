import { text } from '../text.js';
import { disputesTable } from './disputes-table.js';
import { band, group, line, type Form, type FormTable } from './model.js';
import { otherHandlingLabel, requestsTable } from './requests-table.js';
import { sectionsAround } from './sections.js';

const informationColumn = text('信息内容', 'Information');
const decisions = [line('decisions', text('本年处理决定数量', 'Decisions this year'))];

const proactive: FormTable = {
  id: 'proactive',
  heading: text('二、主动公开政府信息情况', '2. Information disclosed proactively'),
  name: text('表二', 'Table 2'),
  bands: [
    band({
      label: text('第二十条第（一）项', 'Article 20(1)'),
      corner: informationColumn,
      rows: [
        line('regulations', text('规章', 'Regulations')),
        line('normativeDocuments', text('行政规范性文件', 'Normative documents')),
      ],
      columns: [
        line('made', text('本年制发件数', 'Made this year')),
        line('repealed', text('本年废止件数', 'Repealed this year')),
        line('inForce', text('现行有效件数', 'In force')),
      ],
    }),
    band({
      label: text('第二十条第（五）项', 'Article 20(5)'),
      corner: informationColumn,
      rows: [line('licensing', text('行政许可', 'Licensing'))],
      columns: decisions,
    }),
    band({
      label: text('第二十条第（六）项', 'Article 20(6)'),
      corner: informationColumn,
      rows: [
        line('penalties', text('行政处罚', 'Penalties')),
        line('compulsoryMeasures', text('行政强制', 'Compulsory measures')),
      ],
      columns: decisions,
    }),
    band({
      label: text('第二十条第（八）项', 'Article 20(8)'),
      corner: informationColumn,
      rows: [line('fees', text('行政事业性收费', 'Administrative fees'))],
      columns: [
        line('amount', text('本年收费金额（单位：万元）', 'Charged this year (in 10,000 yuan)'), {
          quantity: 'fee',
        }),
      ],
    }),
  ],
};

const tables = {
  proactive,
  requests: requestsTable(
    group(otherHandlingLabel, [
      line(
        'otherHandling.correctionOverdue',
        text(
          '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
          '1. Not corrected in time without good reason, no longer processed',
        ),
        { articles: ['30'] },
      ),
      line(
        'otherHandling.feeOverdue',
        text(
          '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
          '2. Fee not paid in time as notified, no longer processed',
        ),
        { articles: ['42'] },
      ),
      line('otherHandling.other', text('3.其他', '3. Other')),
    ]),
  ),
  disputes: disputesTable,
};

/** 国办公开办函〔2021〕30号, for report years from 2021 on: 200 cells. */
export const annual2021: Form = {
  id: '2021',
  years: { first: 2021 },
  basis: text('国办公开办函〔2021〕30号', 'Circular 国办公开办函〔2021〕30号'),
  sections: sectionsAround(tables),
  tables,
};
