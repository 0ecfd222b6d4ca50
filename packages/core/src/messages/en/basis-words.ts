import type { BasisWords } from '../rule-basis.js';

export const basisWords: BasisWords = {
  kinds: {
    logic: 'follows from what the numbers and words mean',
    practice: 'good practice; no provision demands it',
  },
  form: (circulars) => `the form itself (${circulars.join('; ')})`,
  acts: {
    disclosureRegulation: 'Regulation on Open Government Information (State Council Order No. 711)',
    legislationLaw: 'Legislation Law',
    reconsiderationLaw: 'Administrative Reconsideration Law',
  },
  articles: (act, articles) =>
    articles.length === 0
      ? act
      : `${act}, ${articles.length === 1 ? 'article' : 'articles'} ${articles.join(' and ')}`,
  both: (kind, provision) => `${kind}; ${provision}`,
};
