import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Report } from '@disclosure-report/core';
import '../define/disclosure-take-away.js';
import { missingTables, sound } from '../../test/fixtures/reports.js';
import { textOf } from '../../test/support/mount.js';
import type { DisclosureTakeAway } from './disclosure-take-away.js';

const mount = async (report: Report, locale: 'zh-Hans' | 'en' = 'zh-Hans'): Promise<DisclosureTakeAway> => {
  const element = await fixture<DisclosureTakeAway>(
    html`<disclosure-take-away .report=${report} locale=${locale}></disclosure-take-away>`,
  );
  await element.updateComplete;
  return element;
};

const buttonNamed = (element: DisclosureTakeAway, name: string): HTMLButtonElement => {
  const found = [...element.renderRoot.querySelectorAll('button')].find(
    (button) => (button.getAttribute('aria-label') ?? textOf(button)) === name,
  );
  if (!found) throw new Error(`there is no button "${name}"`);
  return found;
};

const status = (element: DisclosureTakeAway): string =>
  textOf(element.renderRoot.querySelector('[role="status"]'));

/** Answers for what browsers keep from tests, until it is put back. */
const replaced = (target: object, name: string, value: unknown): (() => void) => {
  const own = Object.getOwnPropertyDescriptor(target, name);
  Object.defineProperty(target, name, { configurable: true, value });
  return () => {
    if (own) Object.defineProperty(target, name, own);
    else Reflect.deleteProperty(target, name);
  };
};

/** What a press of the button saves: the file's name, kind and first bytes. */
const saved = async (
  element: DisclosureTakeAway,
  button: string,
): Promise<{ name: string; type: string; bytes: Uint8Array }> => {
  const links: HTMLAnchorElement[] = [];
  const restore = replaced(HTMLAnchorElement.prototype, 'click', function click(this: HTMLAnchorElement) {
    links.push(this);
  });
  buttonNamed(element, button).click();
  await waitUntil(() => status(element).includes('已生成'), 'nothing was saved', { timeout: 10_000 });
  restore();
  const [link] = links;
  const file = await (await fetch(link!.href)).blob();
  const bytes = new Uint8Array(await file.arrayBuffer());
  return { name: link!.download, type: file.type, bytes };
};

const stem = '清川县人民政府2024年政府信息公开工作年度报告';

describe('<disclosure-take-away> saves', () => {
  for (const [button, ending, start] of [
    ['Word 文档', 'docx', 'PK'],
    ['Excel 表格', 'xlsx', 'PK'],
    ['JSON 数据', 'json', '{'],
    ['Markdown', 'md', '---'],
  ] as const) {
    it(`a ${ending} file named after body and year`, async () => {
      const { name, bytes } = await saved(await mount(sound), button);
      expect(name).to.equal(`${stem}.${ending}`);
      expect(new TextDecoder().decode(bytes.slice(0, start.length))).to.equal(start);
    });
  }

  it('CSV with the mark Excel needs, and the report as JSON as it is', async () => {
    const csv = await saved(await mount(sound), 'CSV 数据');
    expect([...csv.bytes.slice(0, 3)]).to.deep.equal([0xef, 0xbb, 0xbf]);
    expect(csv.type).to.equal('text/csv');
    const json = await saved(await mount(sound), 'JSON 数据');
    expect(JSON.parse(new TextDecoder().decode(json.bytes))).to.deep.equal(sound);
  });
});

describe('<disclosure-take-away> copies', () => {
  it('a table as text and as HTML in one go, and reads out that it did', async () => {
    const clips: ClipboardItem[] = [];
    const restore = replaced(navigator, 'clipboard', {
      write: (items: ClipboardItem[]) => Promise.resolve(clips.push(...items)),
    });
    const element = await mount(sound);
    buttonNamed(element, '复制“三、收到和处理政府信息公开申请情况”').click();
    await waitUntil(() => status(element));
    restore();
    expect(status(element)).to.equal('已复制三、收到和处理政府信息公开申请情况。');
    const text = await (await clips[0]!.getType('text/plain')).text();
    const markup = await (await clips[0]!.getType('text/html')).text();
    expect(text.split('\r\n')).to.have.length(28);
    expect(markup.startsWith('<table border="1"')).to.equal(true);
  });

  it('without a clipboard of its own as of old, leaving focus and selection where they were', async () => {
    const restore = replaced(navigator, 'clipboard', undefined);
    const element = await mount(sound);
    const got: string[] = [];
    const onCopy = (event: ClipboardEvent): void => {
      // After the element's own listener, which is called first and keeps the event to itself.
      got.push(event.type);
    };
    document.addEventListener('copy', onCopy);
    const button = buttonNamed(element, '复制引用格式');
    button.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => status(element));
    document.removeEventListener('copy', onCopy);
    restore();
    expect(status(element)).to.equal('已复制引用格式。');
    expect(element.shadowRoot?.activeElement === button).to.equal(true);
    expect(document.getSelection()?.toString()).to.equal('');
    expect(got).to.deep.equal([]);
  });

  it('nothing where the browser forbids it, and says what to do', async () => {
    const restoreClipboard = replaced(navigator, 'clipboard', {
      write: () => Promise.reject(new DOMException('', 'NotAllowedError')),
    });
    const restoreCommand = replaced(document, 'execCommand', () => false);
    const element = await mount(sound);
    buttonNamed(element, '复制引用格式').click();
    await waitUntil(() => status(element));
    restoreCommand();
    restoreClipboard();
    expect(status(element)).to.contain('手动复制');
  });
});

describe('<disclosure-take-away> offers', () => {
  it('a reference with what is known', async () => {
    const now = new Date();
    const day = `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
    const element = await mount(sound);
    expect(textOf(element.renderRoot.querySelector('[part="citation"]'))).to.equal(
      `清川县人民政府. ${sound.title ?? ''}[EB/OL]. (2025-03-18)[${day}]. https://www.example.gov.cn/xxgk/2024.html`,
    );
  });

  it('the code to embed the report: by address, or with the data where it has none', async () => {
    const element = await mount(sound);
    const code = (): string => element.renderRoot.querySelector('textarea')?.value ?? '';
    expect(code()).to.contain('<disclosure-report><script type="application/json">{"form":"2021"');
    element.source = 'https://a.gov.cn/2024.json';
    await element.updateComplete;
    expect(code()).to.contain('<disclosure-report src="https://a.gov.cn/2024.json"></disclosure-report>');
    expect(textOf(element.renderRoot.querySelector('.hint'))).to.contain('脚本地址');
  });

  it('only the tables the report has', async () => {
    const element = await mount(missingTables);
    const names = [...element.renderRoot.querySelectorAll('[aria-labelledby="tables"] button')].map(textOf);
    expect(names).to.deep.equal(['三、收到和处理政府信息公开申请情况']);
  });

  it('all of it in English', async () => {
    const element = await mount(sound, 'en');
    expect(textOf(buttonNamed(element, 'Copy: Citation'))).to.equal('Copy');
    await expect(element).to.be.accessible();
  });

  it('all of it accessibly, in large print too', async () => {
    const element = await mount(sound);
    await expect(element).to.be.accessible();
    for (const theme of ['light', 'dark'] as const) {
      element.theme = theme;
      element.size = 'large';
      await element.updateComplete;
      await expect(element).to.be.accessible();
    }
    for (const button of element.renderRoot.querySelectorAll('button')) {
      expect(button.getBoundingClientRect().height).to.be.at.least(60);
    }
  });
});
