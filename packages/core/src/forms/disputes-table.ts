import { text } from '../text.js';
import { band, group, line, type FormTable } from './model.js';

/** Table 四, the same in both forms. It prints no total of the two kinds of litigation. */
export const disputesTable: FormTable = {
  id: 'disputes',
  heading: text(
    '四、政府信息公开行政复议、行政诉讼情况',
    '4. Administrative review and litigation over disclosure',
  ),
  name: text('表四', 'Table 4'),
  bands: [
    band({
      printedAcross: true,
      rows: [
        line('review', text('行政复议', 'Administrative review')),
        group(text('行政诉讼', 'Administrative litigation'), [
          line('litigation.direct', text('未经复议直接起诉', 'Filed directly, without review')),
          line('litigation.afterReview', text('复议后起诉', 'Filed after review')),
        ]),
      ],
      columns: [
        line('upheld', text('结果维持', 'Upheld')),
        line('corrected', text('结果纠正', 'Corrected')),
        line('otherResult', text('其他结果', 'Other result')),
        line('pending', text('尚未审结', 'Pending')),
        line('total', text('总计', 'Total'), { role: 'total' }),
      ],
    }),
  ],
};
