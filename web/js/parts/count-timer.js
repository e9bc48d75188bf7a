// @ts-check
// A timer to talk or listen by: <count-timer seconds="300">. Keeps counting behind a locked screen.
import { html, render, icon } from '../lib.js';

class CountTimer extends HTMLElement {
  #tick = 0;
  #since = 0;
  #before = 0;

  connectedCallback() {
    this.#draw();
  }

  disconnectedCallback() {
    clearInterval(this.#tick);
  }

  get #seconds() {
    return (this.#before + (this.#since ? Date.now() - this.#since : 0)) / 1000;
  }

  #toggle() {
    clearInterval(this.#tick);
    if (this.#since) {
      this.#before += Date.now() - this.#since;
      this.#since = 0;
    } else {
      this.#since = Date.now();
      this.#tick = window.setInterval(() => this.#draw(), 250);
    }
    this.#draw();
  }

  #reset() {
    clearInterval(this.#tick);
    this.#before = 0;
    this.#since = 0;
    this.#draw();
  }

  #draw() {
    const most = Number(this.getAttribute('seconds') ?? 300);
    const seconds = Math.floor(this.#seconds);
    const clock = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
    render(
      html`<div class="timer">
        <output aria-live="off">${clock}</output>
        <progress
          class="track"
          max=${most}
          value=${Math.min(seconds, most)}
          aria-label="Of ${Math.round(most / 60)} minutes"
        ></progress>
        <div class="choice">
          <button class="btn primary" @click=${() => this.#toggle()}>
            ${icon(this.#since ? 'pause' : 'play')}${this.#since ? 'Pause' : 'Start'}
          </button>
          <button class="btn" @click=${() => this.#reset()}>${icon('rotate-ccw')}Reset</button>
        </div>
      </div>`,
      this,
    );
  }
}
customElements.define('count-timer', CountTimer);
