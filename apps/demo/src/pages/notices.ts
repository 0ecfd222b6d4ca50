/** What the portal announces, newest first. */
export interface Notice {
  readonly id: string;
  readonly date: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly link?: { readonly href: string; readonly words: string };
}

export const notices: readonly Notice[] = [
  {
    id: 'annual-reports-2023',
    date: '2024-03-15',
    title: '关于公布2023年度政府信息公开工作年度报告的公告',
    paragraphs: [
      '清溪区人民政府及各镇、街道、区级部门2023年度政府信息公开工作年度报告已全部编制完成，现统一公布。',
      '今年的年报页面同时提供可核对的统计表和结构化数据。公众发现数据有误的，可以通过区政府办公室政务公开科反映，核实后将在原页面注明更正情况。',
    ],
    link: { href: '/reports/', words: '查看政府年报' },
  },
  {
    id: 'livelihood-projects',
    date: '2024-03-08',
    title: '关于征集2024年民生实事项目意见建议的公告',
    paragraphs: [
      '为使民生实事更贴近群众需要，现就2024年候选项目公开征集意见。候选项目包括社区托育、老旧小区加装电梯、镇级卫生院口腔门诊和口袋公园建设等六类。',
      '征集时间自公告发布之日起15日。居民可到各社区党群服务中心填写意见表，也可寄送至区政府办公室，信封请注明“民生实事”字样。意见采纳情况将在征集结束后20日内公布。',
    ],
  },
  {
    id: 'reservoir-works',
    date: '2024-02-26',
    title: '白鹭水库除险加固工程施工期间绕行提示',
    paragraphs: [
      '因大坝迎水坡施工，2024年3月1日至5月31日，环库路东段封闭。往返白鹭镇的车辆请经清白线通行，15路公交临时取消“水库码头”站。',
      '施工期间水库供水不受影响。夜间22时至次日6时不进行高噪声作业。',
    ],
  },
  {
    id: 'school-enrolment',
    date: '2024-02-19',
    title: '2024年春季义务教育入学政策咨询日安排',
    paragraphs: [
      '区教育局定于3月2日上午9时至11时30分，在区图书馆一楼大厅举办入学政策咨询日，现场解答学区划分、随迁子女入学和跨区转学问题。',
      '咨询日当天发放的问答手册，将于活动结束后在门户网站全文公布。',
    ],
  },
];
