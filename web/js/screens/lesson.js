// @ts-check
// One lesson, of one's own or of a colleague: the sentence, what follows from it, what others made of it.
import { html, render, icon, nothing } from '../lib.js';
import { watch } from '../data.js';
import { longDay } from '../format.js';
import { applications } from '../parts/applications.js';
import { myTeams } from '../parts/audience.js';
import { comments } from '../parts/comments.js';
import { skeleton } from '../parts/empty.js';
import { authorOf } from '../parts/feed-item.js';
import { editing } from '../parts/in-place.js';
import { mentions } from '../parts/mention.js';
import { names } from '../parts/names.js';
import { nudges } from '../parts/nudges.js';
import { ownLesson } from '../parts/own-lesson.js';
import { stateChip } from '../parts/sync-chip.js';
import { tagLinks } from '../parts/tags.js';
import { useful } from '../parts/useful.js';

/** `item` is the lesson as the feed shows it, `own` one's own row of it.
 * @typedef {import('../parts/own-lesson.js').State & import('../parts/comments.js').State & {own: any, nudges: any[]}} State */

/** @param {any} item @param {State} state */
const colleagues = (item, { teams }) => {
  const seen = teams.filter(({ id }) => item.team_ids.includes(id)).map(({ name }) => name);
  return html`<p class="chips">
      <span class="disc iris" aria-hidden="true">${icon('lightbulb')}</span
      ><strong>${authorOf(item)}</strong>${stateChip(item)}
    </p>
    <h1>${item.title}</h1>
    ${item.insight === item.title ? nothing : html`<blockquote class="prose">${item.insight}</blockquote>`}
    ${
      item.so_what
        ? html`<h2>So what</h2>
            <p class="prose">${item.so_what}</p>`
        : nothing
    }
    <p class="meta">
      <span>${icon('calendar-days', 'sm')}${longDay(item.learned_at)}</span>
      ${item.event ? html`<span>${icon('map-pin', 'sm')}<a href="/events/${item.event.id}">${item.event.summary}</a></span>` : nothing}
      ${seen.length ? html`<span>${icon('users', 'sm')}${new Intl.ListFormat('en').format(seen)}</span>` : nothing}
    </p>
    ${tagLinks([...item.tags, ...item.skills], '/lessons?scope=team')}`;
};

/** @param {State} state */
function view(state) {
  const { item, own } = state;
  const talked = item.team_ids.length || item.comments.length;
  return html`<p class="crumb">
      <a href=${own ? '/lessons' : '/lessons?scope=team'}
        >${icon('arrow-left', 'sm')}${own ? 'Lessons' : 'Lessons of the team'}</a
      >
    </p>
    <div class="stack lesson-stack">
      <article class="panel lesson-page">
        ${own ? ownLesson(own, state) : colleagues(item, state)}
        ${item.team_ids.length ? html`<p class="acts">${useful(item)}</p>` : nothing}
      </article>
      ${nudges(state.nudges, { title: 'What became of it?', here: true })} ${applications(item)}
      ${talked ? comments(state) : nothing}
    </div>`;
}

/** @type {import('../router.js').Screen} */
export default {
  title: 'Lesson',
  async mount(root, { id }, signal) {
    render(skeleton('Lesson'), root);
    const draw = () => {
      const known = state.item && (state.own || !state.item.own);
      if (known && !signal.aborted) render(view(state), root);
    };
    /** @type {State} */
    const state = {
      item: null,
      own: null,
      nudges: [],
      edit: editing(root, draw),
      mention: mentions(draw),
      names: names(draw),
      events: [],
      teams: [],
      wrong: {},
      draw,
    };
    myTeams().then((teams) => {
      state.teams = teams;
      draw();
    });
    /** @type {Promise<void>|null} */
    let watching = null;
    const show = (/** @type {any} */ item) => {
      state.item = item;
      // One's own row has more: the person it is from, and the version that an edit is made for.
      if (item.own && !watching) {
        watching = watch(`/lessons/${id}`, (own) => ((state.own = own), draw()), signal);
        const asked = (/** @type {any} */ { items }) => ((state.nudges = items), draw());
        // Without a network it may never have been read; the lesson is there all the same.
        watch(`/nudges?lesson_id=${id}`, asked, signal).catch(() => {});
      }
      draw();
    };
    await watch(`/feed/${id}`, show, signal);
    await watching;
  },
};
