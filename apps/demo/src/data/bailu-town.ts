import type { BodySource } from './annual-report.js';

export const bailuTown: BodySource = {
  id: 'bailu',
  body: { name: '白鹭镇人民政府', level: 'township', region: '澜川市清溪区白鹭镇' },
  contact: '本报告可在清溪区人民政府门户网站查阅，也可到白鹭镇便民服务中心免费领取纸质版。',
  inForceBefore: 0,
  years: [
    {
      year: 2021,
      published: '2022-01-14',
      proactive: { licensing: [86], penalties: [12], compulsoryMeasures: [3] },
      received: [7, 1],
      carriedIn: [1],
      outcomes: {
        granted: [4, 1],
        partiallyGranted: [1],
        'unavailable.notHeld': [2],
        'notProcessed.petition': [1],
      },
      overview: (n) => [
        [
          '（一）主动公开',
          '全年公开信息311条，重点是村级财务、惠农补贴和困难群众救助。各村公示栏与网上内容每季度核对一次。',
        ],
        [
          '（二）依申请公开',
          `我镇新收申请${n.requests('received')}件，上年结转${n.requests('carriedIn')}件，全部办结，涉及宅基地审批和土地流转合同。`,
        ],
        ['（三）政府信息管理', '明确党政办公室为公开机构，镇属各办按月报送目录，发布前落实初审、复审。'],
        ['（四）政府信息公开平台建设', '在便民服务中心设立公开查阅点，11个村配备电子公示屏。'],
        ['（五）监督保障', '邀请人大代表、村民代表开展评议1次，考核结果与各办年度评优挂钩，无责任追究情形。'],
      ],
      issues: [
        '存在问题：村级公开内容格式不统一，部分补贴公示缺少计算依据。',
        '改进做法：统一11类公示表样，补贴发放表增加面积、标准两栏，由镇财政所核对后张贴并上网。',
      ],
      other: () => ['我镇本年度未收取信息处理费。'],
    },
    {
      year: 2022,
      published: '2023-01-13',
      proactive: { licensing: [94], penalties: [9], compulsoryMeasures: [2] },
      received: [11, 1, 0, 0, 1],
      outcomes: {
        granted: [5, 1, 0, 0, 1],
        partiallyGranted: [1],
        'refused.thirdPartyRights': [1],
        'unavailable.notHeld': [1],
        'notProcessed.petition': [1],
      },
      disputes: { review: [1, 0, 0, 0] },
      overview: (n) => [
        [
          '（一）主动公开',
          '围绕高标准农田建设和农村人居环境整治，公开工程招标、进度和验收资料47份，发布村务动态289条。',
        ],
        [
          '（二）依申请公开',
          `收到政府信息公开申请${n.requests('received')}件，办结${n.requests('total')}件，因白鹭水库周边征地项目年末集中提出，结转下年度${n.requests('carriedOut')}件。`,
        ],
        ['（三）政府信息管理', '对2015年以来的宅基地审批资料补录编号，群众凭姓名和村组即可查询办理状态。'],
        ['（四）政府信息公开平台建设', '“白鹭微语”公众号开设“问镇长”栏目，留言三个工作日内答复并公开。'],
        [
          '（五）监督保障',
          `发生行政复议${n.review}件，原答复被维持。开展村级公开员培训3场，共58人参加。公开工作列入各办年度考核，村民代表评议满意率为91%，无责任追究情形。`,
        ],
      ],
      issues: [
        '存在问题：征地项目信息由多个单位分别公开，群众难以一次看全。',
        '改进做法：商请区自然资源和规划局提供项目清单，在镇公示栏按项目汇总张贴，并标注原文网址。',
      ],
      other: () => ['没有收取信息处理费。'],
    },
    {
      year: 2023,
      published: '2024-01-16',
      proactive: { licensing: [102], penalties: [14], compulsoryMeasures: [4] },
      received: [38, 2, 0, 0, 3, 1],
      outcomes: {
        granted: [21, 1, 0, 0, 2],
        partiallyGranted: [6, 1],
        'refused.thirdPartyRights': [2],
        'refused.processInformation': [1],
        'unavailable.notHeld': [5, 0, 0, 0, 1, 1],
        'unavailable.mustBeCreated': [1],
        'notProcessed.petition': [1],
        'notProcessed.repeated': [1],
      },
      disputes: { review: [3, 0, 1, 1], direct: [1, 0, 0, 0] },
      overview: (n) => [
        [
          '（一）主动公开',
          '白鹭水库除险加固工程征地全程公开，张贴征收公告、补偿清单和听证材料83份，召开村民说明会9次。',
        ],
        [
          '（二）依申请公开',
          `受征地工作影响，全年新收申请${n.requests('received')}件，上年结转${n.requests('carriedIn')}件，办结${n.requests('total')}件，其中予以公开${n.requests('granted')}件。`,
        ],
        ['（三）政府信息管理', '建立一户一档的补偿资料目录，涉及其他村民的内容经区分处理后提供。'],
        ['（四）政府信息公开平台建设', '镇便民服务中心增设征地政策咨询台，补偿标准和计算方法可当场打印。'],
        [
          '（五）监督保障',
          `征地信息公开引发行政复议${n.review}件、行政诉讼${n.litigation}件。镇纪委对公示情况巡查4次，未发现应当追究责任的情形。公开情况纳入年度考核，并接受村民代表评议。`,
        ],
      ],
      issues: [
        '存在问题：征地补偿政策变化较快，个别公示标准与最新文件衔接不及时。',
        '改进做法：指定专人跟踪区级文件，发现标准调整的两日内更换公示，并在旁注明调整依据和起始日期。',
      ],
      other: () => ['我镇依申请公开全部免费，未收取信息处理费。'],
    },
  ],
};
