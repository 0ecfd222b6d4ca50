import type { TakeAwayWords } from './words.js';

export const zhHans: TakeAwayWords = {
  title: '下载与引用',
  download: '下载全文',
  formats: {
    docx: 'Word 文档',
    xlsx: 'Excel 表格',
    csv: 'CSV 数据',
    json: 'JSON 数据',
    md: 'Markdown',
  },
  copyTables: '复制表格',
  copyTable: (table) => `复制“${table}”`,
  cite: '引用格式',
  embed: '嵌入网页',
  ownAddress: '请把代码中的脚本地址换成本网站存放该文件的地址。',
  copy: '复制',
  copyWhat: (what) => `复制${what}`,

  preparing: '正在生成文件…',
  saved: (name) => `已生成“${name}”，请在浏览器的下载列表中查看。`,
  notSaved: '文件没能生成，请稍后再试。',
  copied: (what) => `已复制${what}。`,
  notCopied: '浏览器不允许复制，请选中内容后手动复制。',
};
