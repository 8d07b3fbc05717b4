import type { MapResult, ServiceKey } from '../../../../../server/src/protocol.ts';
import type { ChosenMoment } from '../messages.ts';

/** After so long without an answer the next moment is asked for all the same, ms. */
const PATIENCE_MS = 1000;

/** Chooses what is shown: how things are, or a moment of a service's deployment. */
export class Scrubber {
  readonly #service = document.querySelector<HTMLSelectElement>('#service')!;
  readonly #scrubber = document.querySelector<HTMLElement>('#scrubber')!;
  readonly #step = document.querySelector<HTMLInputElement>('#step')!;
  readonly #moment = document.querySelector<HTMLOutputElement>('#moment')!;
  readonly #summary = document.querySelector<HTMLElement>('#summary')!;
  readonly #ask: (moment: ChosenMoment | null) => void;
  #services: readonly ServiceKey[] = [];
  #askedAt = 0;
  #isWaiting = false;

  /** @param ask for the map at that moment */
  constructor(ask: (moment: ChosenMoment | null) => void) {
    this.#ask = ask;
    this.#service.addEventListener('change', () => {
      this.#step.value = '0';
      this.#choose();
    });
    this.#step.addEventListener('input', () => this.#choose());
  }

  show({ services, rollout }: MapResult): void {
    this.#offer(services, rollout?.service);
    this.#askedAt = 0;
    if (rollout) this.#step.max = String(rollout.steps);
    if (this.#isWaiting) {
      this.#choose();
      return;
    }
    this.#scrubber.hidden = this.#summary.hidden = !rollout;
    if (!rollout) return;
    this.#step.value = String(rollout.step);
    this.#step.disabled = rollout.steps === 0;
    this.#step.setAttribute('aria-valuetext', rollout.caption);
    this.#moment.textContent = `${rollout.step} of ${rollout.steps}`;
    this.#summary.textContent = rollout.message;
  }

  /** The services, unless they are the same: a list that is open would close. */
  #offer(services: readonly ServiceKey[], chosen: ServiceKey | undefined): void {
    const names = services.map(({ name }) => name);
    if (this.#service.options.length === 0 || names.join('\n') !== this.#services.map(({ name }) => name).join('\n')) {
      const labels = ['How things are', ...names.map((name) => `Deployment of ${name}`)];
      this.#service.replaceChildren(...labels.map((label, at) => new Option(label, String(at))));
    }
    this.#services = services;
    const at = chosen ? services.findIndex((it) => it.name === chosen.name && it.origin === chosen.origin) : -1;
    if (!this.#isWaiting) this.#service.value = String(at + 1);
  }

  /** Asks for one moment at a time; when its picture is there, for the one that the slider has reached. */
  #choose(): void {
    this.#isWaiting = Date.now() - this.#askedAt < PATIENCE_MS;
    if (this.#isWaiting) return;
    this.#askedAt = Date.now();
    const service = this.#services[Number(this.#service.value) - 1];
    this.#ask(service ? { service, step: Number(this.#step.value) } : null);
  }
}
