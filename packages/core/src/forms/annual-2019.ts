import { text } from '../text.js';
import { disputesTable } from './disputes-table.js';
import { band, line, type Form, type FormTable } from './model.js';
import { otherHandlingLabel, requestsTable } from './requests-table.js';
import { sectionsAround } from './sections.js';

const informationColumn = text('信息内容', 'Information');
const previousItems = line('previousItems', text('上一年项目数量', 'Items last year'));
const change = line('change', text('本年增/减', 'Change this year'), { quantity: 'change' });
const itemsAndDecisions = [previousItems, change, line('decisions', text('处理决定数量', 'Decisions'))];

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
        line('normativeDocuments', text('规范性文件', 'Normative documents')),
      ],
      columns: [
        line('newlyMade', text('本年新制作数量', 'Newly made this year')),
        line('newlyPublished', text('本年新公开数量', 'Newly published this year')),
        line('published', text('对外公开总数量', 'Published in total')),
      ],
    }),
    band({
      label: text('第二十条第（五）项', 'Article 20(5)'),
      corner: informationColumn,
      rows: [
        line('licensing', text('行政许可', 'Licensing')),
        line('otherServices', text('其他对外管理服务事项', 'Other services to the public')),
      ],
      columns: itemsAndDecisions,
    }),
    band({
      label: text('第二十条第（六）项', 'Article 20(6)'),
      corner: informationColumn,
      rows: [
        line('penalties', text('行政处罚', 'Penalties')),
        line('compulsoryMeasures', text('行政强制', 'Compulsory measures')),
      ],
      columns: itemsAndDecisions,
    }),
    band({
      label: text('第二十条第（八）项', 'Article 20(8)'),
      corner: informationColumn,
      rows: [line('fees', text('行政事业性收费', 'Administrative fees'))],
      columns: [previousItems, change],
    }),
    band({
      label: text('第二十条第（九）项', 'Article 20(9)'),
      corner: informationColumn,
      rows: [line('procurement', text('政府集中采购', 'Centralised government procurement'))],
      columns: [
        line('items', text('采购项目数量', 'Procurement items')),
        line('amount', text('采购总金额', 'Total amount'), { quantity: 'money' }),
      ],
    }),
  ],
};

const tables = {
  proactive,
  requests: requestsTable(line('otherHandling', otherHandlingLabel)),
  disputes: disputesTable,
};

/** 国办公开办函〔2019〕60号, for report years 2019 and 2020: 198 cells. */
export const annual2019: Form = {
  id: '2019',
  years: { first: 2019, last: 2020 },
  basis: text('国办公开办函〔2019〕60号', 'Circular 国办公开办函〔2019〕60号'),
  sections: sectionsAround(tables),
  tables,
};
