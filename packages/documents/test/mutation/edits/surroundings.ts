import type { Wrap } from '../drawing.js';

const inBody = (page: string, before: string, after: string): string =>
  page.replace(/<body>([\s\S]*)<\/body>/, (_, content: string) => `<body>${before}${content}${after}</body>`);

/** Tables about the document, and another table of numbers, before the real ones. */
export const metadataTables: Wrap = (page, random) => {
  const about =
    '<table class="xxgk"><tr><td>索 引 号：</td><td>014292010/2022-00007</td><td>分类：</td><td>年度报告 / 其他 / 报告</td></tr>' +
    '<tr><td>发布机构：</td><td>清溪县人民政府办公室</td><td>发文日期：</td><td>2022-01-28</td></tr>' +
    '<tr><td>名称：</td><td colspan="3">政府信息公开工作年度报告</td></tr></table>';
  const channels =
    '<table><tr><td>公开渠道</td><td>数量</td></tr><tr><td>门户网站</td><td>153</td></tr><tr><td>微信</td><td>553</td></tr><tr><td>总计</td><td>706</td></tr></table>';
  const withChannels = random.chance(0.5)
    ? page.replace('<p><strong>二、', () => `${channels}<p><strong>二、`)
    : page;
  return inBody(withChannels, about, '');
};

/** Tables that lay out the page, one in another. */
export const layoutTables: Wrap = (page, random) => {
  const depth = random.between(1, 3);
  return inBody(
    page,
    '<table width="1000"><tr><td>首页</td><td>政务公开</td></tr><tr><td colspan="2">'.repeat(depth),
    '</td></tr></table>'.repeat(depth),
  );
};

/** All that a portal puts around an article. */
export const siteAround: Wrap = (page) =>
  inBody(
    page,
    '<div class="top"><a href="/">首页</a><ul><li><a href="/zwgk">政务公开</a></li><li>规章</li><li>行政许可</li></ul></div><script>var a = "<table><tr><td>规章</td></tr></table>";</script><div style="display:none"><table><tr><td>规章</td><td>1</td></tr></table></div>',
    '<div class="share">分享到：</div><div><p>主办：清溪县人民政府办公室</p><p>网站标识码：3300000001</p></div>',
  );
