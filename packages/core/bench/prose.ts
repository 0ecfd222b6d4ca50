import { valueAt, type Report } from '../src/index.js';

/** What a county's overview says in every second sentence; numbers of the tables are stated as they are. */
const overview = (report: Report): readonly string[] => {
  const at = (row: string): number => valueAt(report, `requests/${row}/total`) ?? 0;
  return [
    '（一）主动公开。坚持以公开为常态、不公开为例外，围绕重点领域及时发布信息，全年主动公开政府信息1286条，其中机构概况36条、财政信息212条、人事信息58条、工作动态980条。',
    '围绕优化营商环境、稳就业保就业、公共卫生、社会救助等群众关心的事项，组织解读材料采编，配发图文、视频和问答，政策文件与解读材料同步起草、同步审批、同步发布。',
    `（二）依申请公开。进一步规范受理、登记、办理、审核、答复各环节，全年新收政府信息公开申请${at('received')}件，上年结转${at('carriedIn')}件，均在法定期限内办理，结转下年度继续办理${at('carriedOut')}件。`,
    '完善申请办理流程，加强与申请人的沟通，对疑难复杂事项会同法律顾问研究，答复文书的说理和格式进一步统一，没有因政府信息公开被责令改正的情形。',
    '（三）政府信息管理。落实信息发布保密审查和三审三校制度，对规范性文件集中清理，标注有效性，按统一格式提供下载，历史文件逐步归集。',
    '（四）政府信息公开平台建设。持续优化门户网站栏目设置，完善检索、导航和无障碍浏览功能，政务新媒体与网站内容协同发布，在政务服务大厅设置查阅点并配备终端。',
    '（五）监督保障。召开专题会议研究部署，举办业务培训3次，参训人员210人次，工作考核结果良好，社会评议满意，没有责任追究情形。',
  ];
};

/** The same report with prose as long as a county's: about 4,000 characters. */
export const withProse = (report: Report): Report => {
  const sentences = overview(report);
  const plain = sentences.filter((text) => !/\d/.test(text));
  const paragraphs = [...sentences, ...Array.from({ length: 9 }, () => plain).flat()];
  return {
    ...report,
    sections: report.sections.map((section) =>
      section.id === 'overview'
        ? { ...section, blocks: paragraphs.map((text) => ({ type: 'paragraph', text })) }
        : section,
    ),
  };
};

export const lengthOf = (report: Report): number =>
  report.sections
    .flatMap(({ blocks }) => blocks)
    .reduce((sum, block) => sum + (block.type === 'paragraph' ? block.text.length : 0), 0);
