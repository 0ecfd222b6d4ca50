import { expect } from '@open-wc/testing';
import { gbkPage } from '../../../test/fixtures/gbk-page.js';
import { decodedText } from './decode.js';

const decoded = async (body: BodyInit, contentType: string | null): Promise<string> =>
  decodedText({ bytes: await new Response(body).arrayBuffer(), contentType });

describe('the text of a response', () => {
  it('is decoded as the page itself says', async () => {
    expect(await decoded(gbkPage(), null)).to.contain('没有报告');
  });

  it('is decoded as the server says, before the page', async () => {
    expect(await decoded(new Uint8Array([0xc3, 0xbb]), 'text/html; charset=GB2312')).to.equal('没');
  });

  it('is UTF-8 where nobody says anything, or something unknown', async () => {
    expect(await decoded('没有', null)).to.equal('没有');
    expect(await decoded('没有', 'text/html; charset=klingon')).to.equal('没有');
  });
});
