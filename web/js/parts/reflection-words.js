// @ts-check
// The models of reflection and their questions, in plain words.

/** @typedef {{name: string, questions: [string, string][]}} Model */

/** @type {Record<string, Model>} */
export const MODELS = {
  what_so_what_now_what: {
    name: 'What, so what, now what',
    questions: [
      ['what', 'What happened?'],
      ['so_what', 'So what does it mean for you?'],
      ['now_what', 'Now what will you do?'],
    ],
  },
  free: { name: 'Freely', questions: [['text', 'What stays with you?']] },
  gibbs: {
    name: 'Gibbs, six steps',
    questions: [
      ['description', 'What happened?'],
      ['feelings', 'What did you think and feel?'],
      ['evaluation', 'What was good about it, what was not?'],
      ['analysis', 'Why did it go that way?'],
      ['conclusion', 'What else could you have done?'],
      ['action_plan', 'What will you do next time?'],
    ],
  },
  kolb: {
    name: 'Kolb, four steps',
    questions: [
      ['experience', 'What happened?'],
      ['reflection', 'What do you notice when you look back?'],
      ['concept', 'What holds in general?'],
      ['experiment', 'What will you try next?'],
    ],
  },
};

/** The first thing written in it, under the questions of its model before the others; empty if nothing is.
 * @param {any} reflection */
export function firstWords({ model, answers }) {
  const keys = MODELS[model].questions.map(([key]) => key);
  const said = [...keys, ...Object.keys(answers)].map((key) => answers[key]);
  return said.find(Boolean) ?? '';
}
