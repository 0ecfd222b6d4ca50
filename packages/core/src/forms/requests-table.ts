import { text } from '../text.js';
import { band, group, line, type FormTable, type Header } from './model.js';

/** Table 三. Both forms print the same but for what stands under （六）其他处理. */
export const requestsTable = (otherHandling: Header): FormTable => ({
  id: 'requests',
  heading: text('三、收到和处理政府信息公开申请情况', '3. Requests received and handled'),
  name: text('表三', 'Table 3'),
  bands: [
    band({
      corner: text(
        '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
        '(In each column, items 1 and 2 together equal items 3 and 4 together)',
      ),
      columns: [
        group(text('申请人情况', 'Applicants'), [
          line('naturalPerson', text('自然人', 'Natural persons')),
          group(text('法人或其他组织', 'Legal persons and other organisations'), [
            line('enterprise', text('商业企业', 'Enterprises')),
            line('researchInstitution', text('科研机构', 'Research institutions')),
            line('publicWelfare', text('社会公益组织', 'Public welfare organisations')),
            line('legalService', text('法律服务机构', 'Legal service organisations')),
            line('other', text('其他', 'Others')),
          ]),
          line('total', text('总计', 'Total'), { role: 'total' }),
        ]),
      ],
      rows: [
        line('received', text('一、本年新收政府信息公开申请数量', '1. Requests received this year'), {
          role: 'balance',
          articles: ['27', '29', '31'],
        }),
        line(
          'carriedIn',
          text('二、上年结转政府信息公开申请数量', '2. Requests carried over from last year'),
          { role: 'balance', articles: ['33'] },
        ),
        group(text('三、本年度办理结果', '3. Outcomes this year'), [
          line('granted', text('（一）予以公开', '(1) Granted'), { articles: ['36(1)', '36(2)'] }),
          line(
            'partiallyGranted',
            text(
              '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
              '(2) Partially granted (information separated; counted only here)',
            ),
            { articles: ['37'] },
          ),
          group(text('（三）不予公开', '(3) Refused'), [
            line('refused.stateSecret', text('1.属于国家秘密', '1. State secret'), { articles: ['14'] }),
            line(
              'refused.otherLaw',
              text('2.其他法律行政法规禁止公开', '2. Disclosure forbidden by another law or regulation'),
              { articles: ['14'] },
            ),
            line(
              'refused.securityAndStability',
              text(
                '3.危及“三安全一稳定”',
                '3. Endangers state, public or economic security or social stability',
              ),
              { articles: ['14'] },
            ),
            line(
              'refused.thirdPartyRights',
              text('4.保护第三方合法权益', '4. Protects the rights of a third party'),
              { articles: ['15', '32'] },
            ),
            line(
              'refused.internalAffairs',
              text('5.属于三类内部事务信息', '5. Internal affairs (three kinds)'),
              {
                articles: ['16¶1'],
              },
            ),
            line(
              'refused.processInformation',
              text('6.属于四类过程性信息', '6. Deliberative process (four kinds)'),
              { articles: ['16¶2'] },
            ),
            line('refused.enforcementFile', text('7.属于行政执法案卷', '7. Law-enforcement case file'), {
              articles: ['16¶2'],
            }),
            line(
              'refused.administrativeEnquiry',
              text('8.属于行政查询事项', '8. Matter for an administrative enquiry'),
              { articles: ['36(7)'] },
            ),
          ]),
          group(text('（四）无法提供', '(4) Unable to provide'), [
            line('unavailable.notHeld', text('1.本机关不掌握相关政府信息', '1. Not held by this body'), {
              articles: ['36(4)', '36(5)'],
            }),
            line(
              'unavailable.mustBeCreated',
              text('2.没有现成信息需要另行制作', '2. Does not exist and would have to be created'),
              { articles: ['38'] },
            ),
            line(
              'unavailable.stillUnclear',
              text('3.补正后申请内容仍不明确', '3. Still unclear after correction'),
              { articles: ['30'] },
            ),
          ]),
          group(text('（五）不予处理', '(5) Not processed'), [
            line('notProcessed.petition', text('1.信访举报投诉类申请', '1. Petition, report or complaint'), {
              articles: ['39¶1'],
            }),
            line('notProcessed.repeated', text('2.重复申请', '2. Repeated request'), { articles: ['36(6)'] }),
            line(
              'notProcessed.publication',
              text('3.要求提供公开出版物', '3. Asks for a publication on public sale'),
              { articles: ['39¶2'] },
            ),
            line(
              'notProcessed.excessive',
              text('4.无正当理由大量反复申请', '4. Excessive repeated requests without good reason'),
              { articles: ['35'] },
            ),
            line(
              'notProcessed.confirmation',
              text(
                '5.要求行政机关确认或重新出具已获取信息',
                '5. Asks to confirm or re-issue information already obtained',
              ),
            ),
          ]),
          otherHandling,
          line('total', text('（七）总计', '(7) Total'), { role: 'total' }),
        ]),
        line('carriedOut', text('四、结转下年度继续办理', '4. Carried over to next year'), {
          role: 'balance',
          articles: ['33'],
        }),
      ],
      balances: [{ left: ['received', 'carriedIn'], right: ['total', 'carriedOut'] }],
    }),
  ],
});

export const otherHandlingLabel = text('（六）其他处理', '(6) Handled otherwise');
