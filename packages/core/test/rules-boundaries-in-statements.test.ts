import { describe } from 'node:test';
import type { Report } from '../src/index.js';
import { before, cases, now } from './rule-cases.js';
import { adding, having, saying, zeroReport } from './sample-report.js';

describe('rules on what the prose states, at their boundaries', () => {
  const requests = having({
    'requests/received/total': 200,
    'requests/total/total': 150,
    'requests/granted/total': 50,
  });
  cases(
    'R53',
    ['one is a number', 1, adding('全年收到政府信息公开申请1件。', requests)],
    ['none is another rule’s', 0, adding('全年未收到政府信息公开申请。', requests)],
  );
  cases('R54', ['none is wrong where there are some', 1, adding('全年未收到政府信息公开申请。', requests)]);
  cases(
    'R60',
    ['a third of all answered', 0, adding('予以公开50件，占33.3%。', requests)],
    ['rounded up as well', 0, adding('予以公开50件，占34%。', requests)],
    ['two off is wrong', 1, adding('予以公开50件，占35.4%。', requests)],
    ['a quarter of all received', 0, adding('予以公开50件，占25%。', requests)],
    ['of nothing there is no share', 1, adding('予以公开50件，占25%。')],
    // 95 of 1000 are 9.5 %: off by one in the last digit is how it was rounded, by two is wrong.
    [
      'cut off in its last digit',
      0,
      adding('予以公开95件，占9.4%。', having({ 'requests/received/total': 1000 })),
    ],
    [
      'two off in its last digit',
      1,
      adding('予以公开95件，占9.7%。', having({ 'requests/received/total': 1000 })),
    ],
    ['one of one is all', 0, adding('予以公开1件，占100%。', having({ 'requests/received/total': 1 }))],
    [
      'without the table nothing is a share',
      0,
      adding('予以公开50件，占25%。', { ...zeroReport(), tables: {} }),
    ],
    ['half a point off is wrong', 1, adding('予以公开50件，占33.8%。', requests)],
  );
  const lists = '公开信息20条，其中';
  cases(
    'R63',
    ['a closed list adds up', 0, adding(`共${lists}机构概况5条、财政信息15条。`)],
    ['it does not with one less', 1, adding(`共${lists}机构概况5条、财政信息14条。`)],
    ['an open one may be less', 0, adding(`共${lists}机构概况5条、财政信息14条等。`)],
    ['and not more', 1, adding(`共${lists}机构概况5条、财政信息16条等。`)],
    ['an open one may be all', 0, adding(`共${lists}机构概况5条、财政信息15条等。`)],
  );
  cases(
    'R63',
    ['one part is no list', 0, adding(`共${lists}机构概况5条。`)],
    ['about twenty may be nineteen', 0, adding('共公开信息约20条，其中机构概况5条、财政信息14条。')],
    ['about five may be six', 0, adding(`共${lists}机构概况约5条、财政信息14条。`)],
    ['meetings are no pieces', 0, adding(`共${lists}机构概况5条、财政信息14条、培训会3场。`)],
  );
  cases(
    'R62',
    ['channels add up', 1, adding(`共${lists}门户网站12条、微信公众号7条。`)],
    ['one that carried all shares with the others', 0, adding(`共${lists}门户网站20条、微信公众号7条。`)],
  );
  cases(
    'R64',
    ['twice the same', 1, adding(`共${lists}机构概况5条、财政信息8条、财政信息7条。`)],
    ['其他 may end each part', 0, adding(`共${lists}机构概况5条、其他8条、其他7条。`)],
  );
  const received = (total: number) => ({ 'requests/received/total': total });
  const grown = (words: string): Report =>
    adding(`全年收到政府信息公开申请30件，${words}。`, now(received(30)));
  cases(
    'R61',
    ['half more than twenty', 0, grown('同比增长50%'), before(received(20))],
    ['not sixty per cent more', 1, grown('同比增长60%'), before(received(20))],
    [
      'with those carried in, half more as well',
      0,
      grown('同比增长50%'),
      before({ ...received(20), 'requests/carriedIn/total': 5 }),
    ],
    [
      'about thirty may be less',
      0,
      adding('全年收到政府信息公开申请约30件，同比增长60%。', now(received(30))),
      before(received(20)),
    ],
    [
      'of other numbers it says nothing',
      0,
      adding('上年结转30件，同比增长60%。', now(received(30))),
      before(received(20)),
    ],
    ['a fall is not a growth', 1, grown('同比下降50%'), before(received(20))],
    ['a fall of a quarter from forty', 0, grown('同比下降25%'), before(received(40))],
    ['without growth said there is none to check', 0, grown('均已答复'), before(received(20))],
    [
      'another year’s report is not the one before',
      'previousMissing',
      grown('同比增长60%'),
      { previous: now() },
    ],
    [
      'a table that last year lacked is not zero',
      0,
      grown('同比增长60%'),
      { previous: { ...zeroReport(), tables: {} } },
    ],
  );
  cases(
    'R68',
    ['one fee twice', 0, adding('收取信息处理费100元。', saying('other', '收取信息处理费100元。'))],
    ['two fees', 1, adding('收取信息处理费100元。', saying('other', '收取信息处理费200元。'))],
  );
  cases(
    'R69',
    ['one number twice', 0, adding('上年结转3件。其中上年结转3件均已办结。')],
    ['two numbers', 1, adding('上年结转3件。上年结转4件均已办结。')],
    ['what came in may come in parts', 0, adding('全年收到政府信息公开申请5件。收到政府信息公开申请6件。')],
    ['of other things', 0, adding('上年结转3件。结转下年度继续办理4件。')],
  );
});
