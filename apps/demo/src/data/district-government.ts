import type { BodySource } from './annual-report.js';
import { itemised } from './figures.js';

const channels = (site: number, wechat: number, weibo: number) =>
  itemised('条', [
    ['门户网站', site],
    ['政务微信', wechat],
    ['政务微博', weibo],
  ]);

const posts2020 = channels(9312, 2874, 1166);

const posts2021 = channels(10247, 3391, 1208);

const posts2022 = channels(10865, 3702, 977);

const posts2023 = channels(11430, 4018, 863);

/** The district as a whole: its own requests and those of its departments, towns and streets. */
export const districtGovernment: BodySource = {
  id: 'qingxi',
  body: { name: '清溪区人民政府', level: 'county', region: '澜川市清溪区' },
  contact: '本报告由区政府办公室汇总各镇、街道和区级部门数据后形成，电子版可在清溪区人民政府门户网站下载。',
  inForceBefore: 74,
  years: [
    {
      year: 2020,
      published: '2021-03-22',
      form: '2019',
      proactive: {
        normativeDocuments: [11, 11, 78],
        licensing: [412, -9, 18236],
        otherServices: [655, 21, 40718],
        penalties: [2204, 36, 3517],
        compulsoryMeasures: [196, 0, 284],
        fees: [14, -2],
        procurement: [231, 18640],
      },
      received: [96, 18, 0, 1, 7, 2],
      carriedIn: [5, 1],
      outcomes: {
        granted: [52, 9, 0, 1, 3, 1],
        partiallyGranted: [9, 2, 0, 0, 1],
        'refused.otherLaw': [2],
        'refused.thirdPartyRights': [3, 1],
        'refused.internalAffairs': [1],
        'refused.processInformation': [2],
        'refused.enforcementFile': [3],
        'refused.administrativeEnquiry': [4, 1, 0, 0, 1],
        'unavailable.notHeld': [11, 2, 0, 0, 1],
        'unavailable.mustBeCreated': [3, 1],
        'unavailable.stillUnclear': [1],
        'notProcessed.petition': [3],
        'notProcessed.repeated': [2],
        otherHandling: [1, 1, 0, 0, 0, 1],
      },
      disputes: { review: [5, 1, 1, 1], direct: [2, 0, 0, 0], afterReview: [1, 0, 0, 0] },
      overview: (n) => [
        [
          '（一）主动公开',
          `全年通过各类渠道发布政务信息${posts2020.total}条，其中${posts2020.list}。集中公开疫情防控、复工复产和助企纾困政策，“六稳”“六保”专栏每周更新。`,
        ],
        [
          '（二）依申请公开',
          `全区新收政府信息公开申请${n.requests('received')}件，上年结转${n.requests('carriedIn')}件，办结${n.requests('total')}件，结转下年度继续办理${n.requests('carriedOut')}件。`,
        ],
        [
          '（三）政府信息管理',
          '对照新修订的《条例》，重新梳理区政府及各部门主动公开基本目录，逐条标注公开时限和责任科室。',
        ],
        [
          '（四）政府信息公开平台建设',
          '门户网站完成适老化与无障碍改造，各部门年报、指南统一归集到政府信息公开专栏。',
        ],
        [
          '（五）监督保障',
          '政务公开继续纳入全区综合考核，权重不低于4%。委托第三方开展社会评议，群众满意率为92%。复议机关纠正的案件已全部重新答复。全年未发生因政府信息公开工作被追究责任的情形。',
        ],
      ],
      issues: [
        '主要问题：一是部分镇、街道公开内容偏重工作动态，办事指南更新不够及时；二是个别单位答复文书格式不一，说理不够充分。',
        '改进措施：印发依申请公开答复文书示范文本，对近三年答复进行复核；每季度通报各单位栏目更新情况，连续两次排名靠后的约谈分管负责人。',
      ],
      other: () => ['本年度全区各行政机关未收取信息处理费。'],
    },
    {
      year: 2021,
      published: '2022-03-18',
      proactive: {
        normativeDocuments: [9, 12],
        licensing: [19477],
        penalties: [3862],
        compulsoryMeasures: [311],
        fees: [2146.38],
      },
      received: [128, 21, 1, 1, 9, 3],
      outcomes: {
        granted: [61, 10, 1, 1, 4, 2],
        partiallyGranted: [14, 3, 0, 0, 2],
        'refused.otherLaw': [1],
        'refused.securityAndStability': [1],
        'refused.thirdPartyRights': [4, 1],
        'refused.internalAffairs': [2],
        'refused.processInformation': [3, 0, 0, 0, 1],
        'refused.enforcementFile': [2],
        'refused.administrativeEnquiry': [7, 1],
        'unavailable.notHeld': [19, 4, 0, 0, 1],
        'unavailable.mustBeCreated': [4, 1, 0, 0, 1],
        'unavailable.stillUnclear': [1],
        'notProcessed.petition': [4],
        'notProcessed.repeated': [1],
        'otherHandling.correctionOverdue': [2, 1],
        'otherHandling.other': [1, 0, 0, 0, 0, 1],
      },
      disputes: { review: [6, 1, 2, 1], direct: [3, 0, 1, 1], afterReview: [2, 0, 0, 0] },
      overview: (n) => [
        [
          '（一）主动公开',
          `围绕“十四五”规划、重大建设项目和优化营商环境，发布政务信息${posts2021.total}条，其中${posts2021.list}。制发行政规范性文件${n.proactive('normativeDocuments', 'made')}件，废止${n.proactive('normativeDocuments', 'repealed')}件，文本与解读同步上网。`,
        ],
        [
          '（二）依申请公开',
          `新收政府信息公开申请${n.requests('received')}件，其中自然人申请${n.requests('received', 'naturalPerson')}件。全年办结${n.requests('total')}件，予以公开${n.requests('granted')}件，部分公开${n.requests('partiallyGranted')}件，不予公开${n.requests('refused')}件。`,
        ],
        [
          '（三）政府信息管理',
          '开展现行有效行政规范性文件清理，清理结果按制定机关、成文日期和有效期分类公布，方便企业和群众查询引用。',
        ],
        [
          '（四）政府信息公开平台建设',
          '政府信息公开专栏按全省统一规范改版，法定主动公开内容两次点击可达。在政务服务中心和12个镇、街道便民服务中心设置政务公开专区。',
        ],
        [
          '（五）监督保障',
          `组织专题培训4场，覆盖全部公开机构工作人员。因政府信息公开引发行政复议${n.review}件、行政诉讼${n.litigation}件，其中被纠正${n.corrected}件，已逐案复盘。年度考核结果在区政府常务会议上通报，社会评议结果良好，无责任追究情形。`,
        ],
      ],
      issues: [
        '主要问题：一是政策解读形式单一，图解、视频占比偏低；二是基层单位依申请公开经办人员变动频繁，法定期限意识有待加强。',
        '改进措施：建立“政策文件与解读方案同步起草、同步审签、同步发布”机制；编印依申请公开办理流程图，实行到期前三个工作日提醒。',
      ],
      other: () => ['全区各行政机关依申请提供政府信息，本年度未收取信息处理费。'],
    },
    {
      year: 2022,
      published: '2023-03-24',
      proactive: {
        normativeDocuments: [8, 5],
        licensing: [20863],
        penalties: [3448],
        compulsoryMeasures: [276],
        fees: [1987.05],
      },
      received: [151, 26, 0, 2, 12, 4],
      outcomes: {
        granted: [68, 13, 0, 1, 5, 2],
        partiallyGranted: [17, 3, 0, 0, 2, 1],
        'refused.stateSecret': [1],
        'refused.otherLaw': [2],
        'refused.thirdPartyRights': [5, 2],
        'refused.internalAffairs': [1],
        'refused.processInformation': [4, 1],
        'refused.enforcementFile': [4, 0, 0, 0, 1],
        'refused.administrativeEnquiry': [9, 1, 0, 0, 1],
        'unavailable.notHeld': [21, 4, 0, 1, 2],
        'unavailable.mustBeCreated': [5, 1],
        'unavailable.stillUnclear': [2],
        'notProcessed.petition': [5],
        'notProcessed.repeated': [3],
        'notProcessed.publication': [1],
        'otherHandling.correctionOverdue': [3],
        'otherHandling.other': [2, 1, 0, 0, 0, 1],
      },
      disputes: { review: [8, 2, 1, 2], direct: [3, 1, 0, 1], afterReview: [2, 0, 0, 1] },
      overview: (n) => [
        [
          '（一）主动公开',
          `聚焦稳经济一揽子政策、公共企事业单位信息和财政预决算，公开各类信息${posts2022.total}条，其中${posts2022.list}。全区发布惠企政策“一图读懂”46期，政策问答库收录问题318个。`,
        ],
        [
          '（二）依申请公开',
          `共收到政府信息公开申请${n.requests('received')}件，连同上年结转的${n.requests('carriedIn')}件，办结${n.requests('total')}件。无法提供${n.requests('unavailable')}件，主要为申请人所需信息不由本区行政机关制作或者保存；不予处理${n.requests('notProcessed')}件。`,
        ],
        [
          '（三）政府信息管理',
          `现行有效行政规范性文件${n.proactive('normativeDocuments', 'inForce')}件，全部以规范格式文本集中公开，失效、废止文件在原页面显著位置标注。`,
        ],
        [
          '（四）政府信息公开平台建设',
          '关停整合长期不更新的政务新媒体账号9个。镇、街道政务公开专区增设自助查询终端，老年人可凭语音检索常用政策。',
        ],
        [
          '（五）监督保障',
          `开展交叉检查2轮，发现并整改问题73个。行政复议${n.review}件、行政诉讼${n.litigation}件中，被纠正${n.corrected}件，相关单位已按要求重新答复。区政府将政务公开纳入绩效考核，社会评议满意率为94%，全年未发生责任追究。`,
        ],
      ],
      issues: [
        '主要问题：一是个别部门对“过程性信息”“行政执法案卷”的适用把握不严，答复被复议机关纠正；二是政务公开专区服务功能使用率不高。',
        '改进措施：建立疑难申请会商制度，由区政府办公室、区司法局和承办单位共同研判；把专区查询、申请、打印服务纳入便民服务中心窗口职责，按季统计服务量。',
      ],
      other: () => ['本年度没有收取信息处理费。其他需要报告的事项：无。'],
    },
    {
      year: 2023,
      published: '2024-03-15',
      proactive: {
        normativeDocuments: [10, 14],
        licensing: [22318],
        penalties: [3206],
        compulsoryMeasures: [254],
        fees: [2263.91],
      },
      received: [173, 31, 1, 1, 14, 5],
      outcomes: {
        granted: [79, 15, 1, 1, 6, 2],
        partiallyGranted: [19, 4, 0, 0, 3, 1],
        'refused.otherLaw': [1, 1],
        'refused.securityAndStability': [1],
        'refused.thirdPartyRights': [6, 2, 0, 0, 1],
        'refused.internalAffairs': [2],
        'refused.processInformation': [5, 1],
        'refused.enforcementFile': [6, 1],
        'refused.administrativeEnquiry': [10, 2, 0, 0, 1],
        'unavailable.notHeld': [24, 4, 0, 0, 3, 1],
        'unavailable.mustBeCreated': [4, 1],
        'unavailable.stillUnclear': [1],
        'notProcessed.petition': [6],
        'notProcessed.repeated': [2, 1],
        'notProcessed.excessive': [1],
        'otherHandling.correctionOverdue': [3],
        'otherHandling.feeOverdue': [1],
        'otherHandling.other': [2, 0, 0, 0, 0, 1],
      },
      disputes: { review: [9, 1, 2, 1], direct: [4, 0, 1, 1], afterReview: [3, 0, 0, 0] },
      overview: (n) => [
        [
          '（一）主动公开',
          `坚持以公开为常态、不公开为例外，发布政务信息${posts2023.total}条，其中${posts2023.list}。围绕高质量发展、就业、教育、养老等群众关心事项，按季公开民生实事进展，全年举办“政府开放日”活动27场，邀请居民和企业代表1100余人次。`,
        ],
        [
          '（二）依申请公开',
          `新收政府信息公开申请${n.requests('received')}件，上年结转${n.requests('carriedIn')}件；办结${n.requests('total')}件，结转下年度${n.requests('carriedOut')}件。办结申请中，予以公开${n.requests('granted')}件、部分公开${n.requests('partiallyGranted')}件、不予公开${n.requests('refused')}件、无法提供${n.requests('unavailable')}件、不予处理${n.requests('notProcessed')}件、其他处理${n.requests('otherHandling')}件。`,
        ],
        [
          '（三）政府信息管理',
          `全年制发行政规范性文件${n.proactive('normativeDocuments', 'made')}件、废止${n.proactive('normativeDocuments', 'repealed')}件，年末现行有效${n.proactive('normativeDocuments', 'inForce')}件。建立公开信息定期复核机制，涉及个人隐私的历史公示到期下线。`,
        ],
        [
          '（四）政府信息公开平台建设',
          '年度报告专栏提供结构化数据，统计表可核对、可下载、可打印。门户网站支持手机浏览和屏幕阅读软件，办事页面统一设置“看得懂”提示。',
        ],
        [
          '（五）监督保障',
          `区政府主要负责同志听取政务公开工作汇报2次，举办培训5场、参训412人次。行政复议${n.review}件、行政诉讼${n.litigation}件，其中结果被纠正${n.corrected}件。工作考核结果为“优秀”12个、“良好”31个；社会评议满意率为95%；无责任追究情况。`,
        ],
      ],
      issues: [
        '主要问题：一是法律服务机构、企业提出的申请逐年增多，跨部门信息的会商时间偏长；二是部分专栏内容按部门罗列，群众按事项查找仍不方便。',
        '改进措施：对跨部门申请实行首接单位负责、五个工作日内会商答复意见；以企业开办、义务教育、养老服务为试点，按“一件事”重新组织公开内容，2024年上半年完成。',
      ],
      other: () => [
        '本年度向1名申请人发出信息处理费收费通知，申请人逾期未缴纳，已依法不再处理其申请，实际收取信息处理费0元。',
      ],
    },
  ],
};
