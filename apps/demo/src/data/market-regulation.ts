import type { BodySource } from './annual-report.js';
import { itemised } from './figures.js';

const posts2022 = itemised('条', [
  ['监管动态', 264],
  ['抽检信息', 186],
  ['消费提示', 52],
  ['政策解读', 23],
]);

export const marketRegulation: BodySource = {
  id: 'shichang',
  body: { name: '清溪区市场监督管理局', level: 'countyDepartment', region: '澜川市清溪区' },
  contact: '如对本报告有疑问，请与本局办公室联系，地址为清溪区望山路66号。',
  inForceBefore: 3,
  years: [
    {
      year: 2021,
      published: '2022-01-25',
      proactive: { licensing: [9316], penalties: [642], compulsoryMeasures: [118], fees: [0] },
      received: [15, 4, 0, 0, 1],
      carriedIn: [0],
      outcomes: {
        granted: [6, 2],
        partiallyGranted: [2],
        'refused.thirdPartyRights': [1],
        'refused.enforcementFile': [2, 1],
        'refused.administrativeEnquiry': [1],
        'unavailable.notHeld': [1, 0, 0, 0, 1],
        'notProcessed.petition': [1],
      },
      disputes: { review: [1, 0, 0, 0] },
      overview: (n) => [
        [
          '（一）主动公开',
          '公开食品抽检结果28期、涉及样品1706批次；发布消费提示35条，公布投诉举报热点分析4期。',
        ],
        [
          '（二）依申请公开',
          `全年新收申请${n.requests('received')}件，答复${n.requests('total')}件，结转${n.requests('carriedOut')}件，申请内容集中在行政处罚案卷和企业登记档案。`,
        ],
        [
          '（三）政府信息管理',
          '行政处罚决定书统一由执法办案系统推送公示，公示前自动遮盖个人信息，人工复核后发布。',
        ],
        [
          '（四）政府信息公开平台建设',
          '登记注册大厅设置公开查阅点，提供企业登记档案自助查询机3台，全年服务2100余人次。',
        ],
        ['（五）监督保障', '将公示及时率纳入各监管所年度目标管理，全年抽查公示信息480条，差错均已更正。'],
      ],
      issues: [
        '主要不足：抽检信息以表格附件形式发布，手机上不易查看；监管所主动公开意识不均衡。',
        '整改举措：抽检结果改为网页表格并增加“不合格原因”通俗说明；每个监管所确定一名信息员，按月报送公开清单。',
      ],
      other: () => ['本局本年度未收取信息处理费。'],
    },
    {
      year: 2022,
      published: '2023-01-19',
      proactive: {
        normativeDocuments: [1, 0],
        licensing: [9874],
        penalties: [588],
        compulsoryMeasures: [97],
      },
      received: [19, 6, 0, 0, 2],
      outcomes: {
        granted: [7, 3, 0, 0, 1],
        partiallyGranted: [2, 1],
        'refused.thirdPartyRights': [2],
        'refused.enforcementFile': [3, 1],
        'refused.administrativeEnquiry': [2, 1],
        'unavailable.notHeld': [2, 0, 0, 0, 1],
        'notProcessed.petition': [1],
        'notProcessed.repeated': [1],
      },
      disputes: { review: [2, 0, 0, 0], direct: [0, 0, 1, 0] },
      overview: (n) => [
        [
          '（一）主动公开',
          `全年公开信息${posts2022.total}条，其中${posts2022.list}。制发行政规范性文件${n.proactive('normativeDocuments', 'made')}件，起草阶段向社会征求意见30日。`,
        ],
        [
          '（二）依申请公开',
          `收到申请${n.requests('received')}件，上年结转${n.requests('carriedIn')}件，均按期办理；不予公开${n.requests('refused')}件，均书面说明理由并告知救济途径。`,
        ],
        [
          '（三）政府信息管理',
          '修订本局公开指南和申请流程，企业登记档案查询事项单列说明，引导群众直接查询。',
        ],
        [
          '（四）政府信息公开平台建设',
          '“食品安全一张图”上线运行，居民可按街道查看餐饮单位量化等级和最近一次检查结果。',
        ],
        ['（五）监督保障', '举办执法公示专题培训2期，邀请法律顾问讲解案卷信息与处罚决定公开的边界。'],
      ],
      issues: [
        '主要不足：对行政执法案卷信息的答复口径不够统一，解释工作需要加强。',
        '整改举措：整理典型申请答复案例18则供各科室、监管所参照，疑难件由法规科、办公室会签。',
      ],
      other: () => ['依法免收信息处理费，无其他事项报告。'],
    },
    {
      year: 2023,
      published: '2024-01-22',
      proactive: {
        normativeDocuments: [1, 1],
        licensing: [10438],
        penalties: [537],
        compulsoryMeasures: [83],
      },
      received: [26, 7, 0, 1, 3],
      outcomes: {
        granted: [10, 3, 0, 1, 1],
        partiallyGranted: [3, 1],
        'refused.thirdPartyRights': [2],
        'refused.enforcementFile': [4, 2],
        'refused.administrativeEnquiry': [2, 1, 0, 0, 1],
        'unavailable.notHeld': [3, 0, 0, 0, 1],
        'notProcessed.petition': [1],
        'otherHandling.other': [1],
      },
      disputes: { review: [2, 0, 1, 0], direct: [1, 0, 0, 0] },
      overview: (n) => [
        [
          '（一）主动公开',
          `依法公开行政许可${n.proactive('licensing')}件、行政处罚${n.proactive('penalties')}件。重点公开校园食品安全、电梯安全、民生计量三个专项的检查计划、过程和结果，发布监管公示61期。`,
        ],
        [
          '（二）依申请公开',
          `全年新收政府信息公开申请${n.requests('received')}件，上年结转${n.requests('carriedIn')}件，办结${n.requests('total')}件，结转下年度继续办理${n.requests('carriedOut')}件。其中予以公开${n.requests('granted')}件、部分公开${n.requests('partiallyGranted')}件。`,
        ],
        [
          '（三）政府信息管理',
          '落实公开属性源头认定，公文办理单增设“公开方式”“不公开理由”必填项，全年标注公文326份。',
        ],
        [
          '（四）政府信息公开平台建设',
          '抽检不合格产品信息支持按品类、区域和时间筛选，监管所公示栏与网上内容同步更新。',
        ],
        [
          '（五）监督保障',
          `行政复议${n.review}件、行政诉讼${n.litigation}件，均未被纠正。聘请社会监督员16名，全年提出建议29条，采纳24条。`,
        ],
      ],
      issues: [
        '主要不足：一是专业术语较多，消费者理解有难度；二是对同一投诉人多次申请的沟通引导不够。',
        '整改举措：发布监管信息时配发“消费者怎么看”短评；对涉及投诉举报的申请，先行电话沟通，分清信访、投诉与信息公开渠道。',
      ],
      other: () => ['本年度未发生信息处理费收费情况。'],
    },
  ],
};
