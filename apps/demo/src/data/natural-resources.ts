import type { BodySource } from './annual-report.js';
import { itemised } from './figures.js';

const notices2022 = itemised('项', [
  ['征地公告', 58],
  ['规划公示', 47],
  ['土地供应结果', 33],
]);

export const naturalResources: BodySource = {
  id: 'ziran',
  body: { name: '清溪区自然资源和规划局', level: 'countyDepartment', region: '澜川市清溪区' },
  contact: '公众如有疑问，可到区政务服务中心自然资源综合窗口或者通过本局政府信息公开信箱联系。',
  inForceBefore: 6,
  years: [
    {
      year: 2021,
      published: '2022-01-20',
      proactive: {
        normativeDocuments: [1, 0],
        licensing: [1284],
        penalties: [37],
        compulsoryMeasures: [2],
        fees: [318.64],
      },
      received: [34, 6, 0, 0, 4],
      carriedIn: [2],
      outcomes: {
        granted: [16, 3, 0, 0, 2],
        partiallyGranted: [5, 1],
        'refused.thirdPartyRights': [1],
        'refused.processInformation': [1],
        'refused.administrativeEnquiry': [4, 1],
        'unavailable.notHeld': [5, 0, 0, 0, 1],
        'unavailable.mustBeCreated': [1],
        'notProcessed.petition': [1],
        'otherHandling.correctionOverdue': [0, 1],
      },
      disputes: { review: [2, 0, 1, 0], direct: [1, 0, 0, 0] },
      overview: (n) => [
        [
          '（一）主动公开',
          '以征地信息、规划许可和不动产登记为重点，公开征收土地预公告、安置方案等材料62份，建设项目批前公示41项，均附区位图和意见反馈方式。',
        ],
        [
          '（二）依申请公开',
          `受理政府信息公开申请${n.requests('received')}件，较多涉及征地批文、规划条件和权属来源材料。办结${n.requests('total')}件，其中予以公开${n.requests('granted')}件。`,
        ],
        [
          '（三）政府信息管理',
          '本局档案室与公开机构共用一套目录，历史批文扫描入库8600余件，查阅时间由三天缩短为当日。',
        ],
        ['（四）政府信息公开平台建设', '在区政府门户网站开设“阳光征地”专栏，按镇、街道和项目两种方式检索。'],
        ['（五）监督保障', '公开事项由局办公室、法规科双人审核，全年开展业务培训2次，未发生责任追究情形。'],
      ],
      issues: [
        '存在的问题：征地材料专业性强、篇幅长，群众阅读有困难；部分申请描述不清，一次补正率偏高。',
        '改进情况：为每个征地项目编写一页纸说明，列明范围、补偿标准和办理进度；在申请页面增加填写示例，引导申请人写清地块位置和文件名称。',
      ],
      other: () => ['本年度未收取信息处理费，没有其他需要报告的事项。'],
    },
    {
      year: 2022,
      published: '2023-01-18',
      proactive: {
        normativeDocuments: [2, 1],
        licensing: [1196],
        penalties: [29],
        compulsoryMeasures: [1],
        fees: [296.2],
      },
      received: [41, 8, 0, 1, 5, 1],
      outcomes: {
        granted: [18, 4, 0, 1, 2],
        partiallyGranted: [7, 1, 0, 0, 1],
        'refused.otherLaw': [1],
        'refused.thirdPartyRights': [2, 1],
        'refused.processInformation': [1],
        'refused.administrativeEnquiry': [5, 1, 0, 0, 1],
        'unavailable.notHeld': [5, 1, 0, 0, 1, 1],
        'unavailable.mustBeCreated': [1],
        'notProcessed.repeated': [1],
      },
      disputes: { review: [2, 1, 0, 1], direct: [1, 0, 0, 1] },
      overview: (n) => [
        [
          '（一）主动公开',
          `全年公开专业事项${notices2022.total}项，其中${notices2022.list}。国土空间总体规划草案在社区、园区和网上同步展示30日，收到意见215条，采纳情况逐条公开。`,
        ],
        [
          '（二）依申请公开',
          `新收申请${n.requests('received')}件，上年结转${n.requests('carriedIn')}件。商业企业提出${n.requests('received', 'enterprise')}件，多为查询周边地块规划指标。全年办结${n.requests('total')}件，年末尚有${n.requests('carriedOut')}件正在办理。`,
        ],
        [
          '（三）政府信息管理',
          `本年制发行政规范性文件${n.proactive('normativeDocuments', 'made')}件、废止${n.proactive('normativeDocuments', 'repealed')}件，均在印发后五个工作日内公布。`,
        ],
        [
          '（四）政府信息公开平台建设',
          '专栏增加地图入口，点击地块即可查看公示、许可和验收信息，手机端可直接定位。',
        ],
        [
          '（五）监督保障',
          `有${n.corrected}件答复在行政复议中被纠正，原因是对第三方意见征询不充分，本局已重新答复并完善征询流程。`,
        ],
      ],
      issues: [
        '存在的问题：个别答复对不予公开理由的阐述过于简略，第三方意见征询记录不完整。',
        '改进情况：统一使用征询意见函和回执，未回执的由承办人书面说明；对不予公开的答复一律附法律依据原文和救济途径。',
      ],
      other: () => ['依申请提供政府信息未收取信息处理费。'],
    },
    {
      year: 2023,
      published: '2024-01-19',
      proactive: {
        normativeDocuments: [1, 2],
        licensing: [1342],
        penalties: [24],
        compulsoryMeasures: [1],
        fees: [341.77],
      },
      received: [48, 9, 1, 0, 6, 1],
      outcomes: {
        granted: [20, 5, 1, 0, 2, 1],
        partiallyGranted: [8, 1, 0, 0, 1],
        'refused.otherLaw': [1],
        'refused.thirdPartyRights': [2, 1, 0, 0, 1],
        'refused.processInformation': [2],
        'refused.administrativeEnquiry': [5, 1],
        'unavailable.notHeld': [6, 1, 0, 0, 2],
        'unavailable.mustBeCreated': [1],
        'notProcessed.petition': [1],
        'notProcessed.confirmation': [1],
        'otherHandling.correctionOverdue': [1],
      },
      disputes: { review: [3, 0, 1, 0], direct: [2, 0, 0, 0], afterReview: [1, 0, 0, 0] },
      overview: (n) => [
        [
          '（一）主动公开',
          `作出行政许可决定${n.proactive('licensing')}件、行政处罚决定${n.proactive('penalties')}件，处理结果七个工作日内上网。新增“存量住房不动产登记”“农村宅基地审批”两类主题，公开办理标准和常见退件原因。`,
        ],
        [
          '（二）依申请公开',
          `收到政府信息公开申请${n.requests('received')}件，自然人${n.requests('received', 'naturalPerson')}件、商业企业${n.requests('received', 'enterprise')}件、科研机构${n.requests('received', 'researchInstitution')}件、法律服务机构${n.requests('received', 'legalService')}件、其他${n.requests('received', 'other')}件。办结${n.requests('total')}件，平均办理时间11个工作日。`,
        ],
        [
          '（三）政府信息管理',
          '完成2001年以来征地批文的数字化著录，批文号、面积和四至可检索。涉及测绘成果的文件先行保密审查，审查记录随文归档。',
        ],
        [
          '（四）政府信息公开平台建设',
          '本局公开专栏并入区政府年度报告和重大项目平台，停止维护独立子站，避免同一信息多处发布、版本不一。',
        ],
        [
          '（五）监督保障',
          `行政复议${n.review}件、行政诉讼${n.litigation}件，答复均未被纠正。局长办公会每半年研究一次公开工作，新进人员上岗前须通过依申请公开业务测试。`,
        ],
      ],
      issues: [
        '存在的问题：历史档案中权属来源材料残缺，群众多次往返；规划修改类信息公开后的解释说明不够。',
        '改进情况：与区档案馆建立联合查档机制，一次申请、两馆同查；对规划修改逐项列出前后指标对照表，由责任规划师在线答疑。',
      ],
      other: () => ['本年度信息处理费收取金额为0元。', '行政事业性收费为不动产登记费和土地复垦相关收费。'],
    },
  ],
};
