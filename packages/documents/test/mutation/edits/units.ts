import { figures, type Edit } from '../drawing.js';

/** Units, remarks and words for signs inside the cells. */
export const unitsAndNotes: Edit = figures(({ text, data }, { random }) => {
  if (text === '' || random.chance(0.4)) return text;
  if (data.quantity === 'change') {
    const size = text.replace('-', '');
    if (text.startsWith('-')) return random.pick([`减${size}`, `减少${size}`, `－${size}`, `-${size}项`]);
    return random.pick([`增${size}`, `+${size}`, `增加${size}项`]);
  }
  if (data.quantity === 'fee') return random.pick([`${text}万元`, `${text}元`, `${text}（万元）`]);
  if (data.quantity === 'money') return random.pick([`${text}元`, `${text}万元`]);
  return random.pick([
    `${text}件`,
    `${text}（其中修订${random.between(1, 9)}件）`,
    `${text} 件`,
    `${text}宗`,
    `${text}（含结转）`,
  ]);
});
