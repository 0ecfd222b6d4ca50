import { expect } from '@open-wc/testing';
import { gbkPage } from '../../../test/fixtures/gbk-page.js';
import { decodedText } from './decode.js';

describe('the text of a response', () => {
  it('is decoded as the page itself says', async () => {
    expect(await decodedText(new Response(gbkPage()))).to.contain('没有报告');
  });

  it('is decoded as the server says, before the page', async () => {
    const response = new Response(new Uint8Array([0xc3, 0xbb]), {
      headers: { 'content-type': 'text/html; charset=GB2312' },
    });
    expect(await decodedText(response)).to.equal('没');
  });

  it('is UTF-8 where nobody says anything, or something unknown', async () => {
    expect(await decodedText(new Response('没有'))).to.equal('没有');
    expect(
      await decodedText(new Response('没有', { headers: { 'content-type': 'text/html; charset=klingon' } })),
    ).to.equal('没有');
  });
});
