/** For a page of its own, on screen and on paper; a report inside another page takes that page's looks. */
export const pageStyle = `
:root { color-scheme: light dark; }
body { margin: 0 auto; max-width: 60rem; padding: 1.5rem; line-height: 1.6;
  font-family: "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", system-ui, sans-serif; }
h1 { font-size: 1.6rem; line-height: 1.3; margin-block-start: 0; }
h2 { font-size: 1.25rem; margin-block: 2rem .75rem; }
h3 { font-size: 1.05rem; }
disclosure-report { display: block; }
p { text-align: justify; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; margin: 0; }
dd { margin: 0; overflow-wrap: anywhere; }
table { border-collapse: collapse; margin-block: 1rem; width: 100%; }
caption { font-weight: 600; padding-block: .5rem; text-align: start; }
th, td { border: 1px solid; padding: .35rem .5rem; }
th { font-weight: 500; text-align: start; }
thead th { text-align: center; }
.figures td { font-variant-numeric: tabular-nums; text-align: end; }
.figures thead td { font-size: .85em; text-align: start; }
.total { font-weight: 600; }
img { height: auto; max-width: 100%; }
@media print {
  body { max-width: none; padding: 0; }
  h2, caption { break-after: avoid; }
  tr { break-inside: avoid; }
  thead { display: table-header-group; }
  th, td { border-width: .5pt; font-size: 9pt; padding: .15rem .25rem; }
}
`;
