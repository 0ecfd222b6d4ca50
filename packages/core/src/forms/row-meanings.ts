import { text, type Text } from '../text.js';

/** What a row means to somebody who has never filled in the form; its key is of one table only. */
export const rowMeanings: Readonly<Record<string, Text>> = {
  regulations: text(
    '普遍适用的规定，只有部分部门和地方政府有权制定。',
    'General rules, which only certain departments and local governments may make.',
  ),
  normativeDocuments: text(
    '效力低于规章、公众要遵守并反复适用的文件。',
    'Documents of general effect that rank below regulations.',
  ),
  licensing: text(
    '经人申请，准许或不准许从事某项活动。',
    'Leave to do something, given or refused on application.',
  ),
  otherServices: text('行政许可以外，为公众办理的事项。', 'What is done for the public beside licensing.'),
  penalties: text('对违法行为的处罚，例如罚款。', 'Sanctions for breaking the law, such as fines.'),
  compulsoryMeasures: text(
    '为防止危害而查封、扣押，或强制执行决定。',
    'Sealing or seizing to prevent harm, or enforcing a decision.',
  ),
  fees: text(
    '为特定服务或管理依法收的费，不是税，也不是罚款。',
    'Lawful charges for a certain service; neither taxes nor fines.',
  ),
  procurement: text(
    '按目录集中采购的货物、工程和服务。',
    'Goods, works and services on the list of what is bought centrally.',
  ),
  received: text('一年里收到了多少件申请。', 'How many requests came in during the year.'),
  carriedIn: text('上一年没有办完、留到今年继续办的申请。', 'Requests still open from the year before.'),
  granted: text(
    '信息给了申请人，或告诉他已经公开在哪里。',
    'The information was given, or the applicant was told where it is published.',
  ),
  partiallyGranted: text(
    '一部分给了，另一部分依法不能给。只在这里计一次。',
    'Part was given and part withheld; counted here and nowhere else.',
  ),
  'refused.stateSecret': text('信息依法定为国家秘密，不能公开。', 'The information is lawfully classified.'),
  'refused.otherLaw': text('别的法律或行政法规不许公开。', 'Another law or regulation forbids disclosure.'),
  'refused.securityAndStability': text(
    '公开后可能危及国家安全、公共安全、经济安全或社会稳定。',
    'Disclosure could endanger state, public or economic security or social stability.',
  ),
  'refused.thirdPartyRights': text(
    '涉及他人的商业秘密或隐私，而他人不同意公开。',
    'It concerns a third party’s trade secrets or privacy, and they object.',
  ),
  'refused.internalAffairs': text(
    '机关内部的人事、后勤和工作流程，可以不公开。',
    'Personnel, logistics and internal workflow, which need not be disclosed.',
  ),
  'refused.processInformation': text(
    '还在形成中的讨论记录、过程稿、磋商信函和请示报告，可以不公开。',
    'Discussion notes, drafts, consultation letters and requests for instruction, which need not be disclosed.',
  ),
  'refused.enforcementFile': text(
    '行政执法案卷里的信息，可以不公开。',
    'Information in a law-enforcement case file, which need not be disclosed.',
  ),
  'refused.administrativeEnquiry': text(
    '有专门的查询办法，例如不动产登记，应当按那个办法去查。',
    'A register with look-up rules of its own, which apply instead.',
  ),
  'unavailable.notHeld': text('这个机关没有所要的信息。', 'This body does not hold the information.'),
  'unavailable.mustBeCreated': text(
    '没有现成的，要另外汇总、分析或加工才会有。',
    'It does not exist as such and would have to be compiled or analysed.',
  ),
  'unavailable.stillUnclear': text(
    '请申请人补充说明后，仍看不出要的是什么。',
    'Unclear even after the applicant was asked to correct it.',
  ),
  'notProcessed.petition': text(
    '其实是信访、举报或投诉，要走那边的渠道。',
    'Really a petition, report or complaint, which has its own channel.',
  ),
  'notProcessed.repeated': text('同样的申请已经答复过。', 'The same request was answered before.'),
  'notProcessed.publication': text(
    '要的是公报、报刊、书籍等公开出版物。',
    'Asks for gazettes, newspapers or books that anyone can get.',
  ),
  'notProcessed.excessive': text(
    '申请的数量和频次明显过多，又说不出合理理由。',
    'Far too many requests, without a good reason.',
  ),
  'notProcessed.confirmation': text(
    '要求确认或重新出具已经拿到的信息。',
    'Asks to confirm or re-issue what the applicant already has.',
  ),
  'otherHandling.correctionOverdue': text(
    '请申请人补正，过期没有回音。',
    'The applicant did not answer the notice to correct the request.',
  ),
  'otherHandling.feeOverdue': text(
    '收费通知发出后，过期没有缴费。',
    'The fee asked for was not paid in time.',
  ),
  'otherHandling.other': text(
    '其他情形，例如申请人撤回。',
    'Anything else, such as a request that was withdrawn.',
  ),
  otherHandling: text(
    '以上各类以外的情形，例如过期不补正或撤回申请。',
    'None of the above, such as no answer to a correction notice, or withdrawn.',
  ),
  total: text(
    '一年里办出结果的申请合计，每件只有一个结果。',
    'All requests that got an outcome; each has exactly one.',
  ),
  carriedOut: text('到年底还没有办完、留到下一年的申请。', 'Still open on 31 December.'),
  review: text(
    '对信息公开的处理不服，请复议机关重新审查。',
    'A reviewing body was asked to look again at how disclosure was handled.',
  ),
  'litigation.direct': text('没有经过复议，直接告到法院。', 'Taken to court without a review first.'),
  'litigation.afterReview': text(
    '复议后仍不服，再告到法院。',
    'Taken to court after a review, which did not satisfy.',
  ),
};
