import { appendFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Plays steps one after the other and writes down what was seen: a picture and a line each. */
export class TourLog {
  /** @param {string} folder emptied at the start */
  constructor(folder) {
    this.folder = folder;
    this.number = 0;
    this.passed = true;
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'tour.log'), '');
  }

  /**
   * One step. What `work` returns is what was seen; when it throws, the tour has failed, and the
   * steps after it are still tried, so that one log shows everything that is wrong.
   *
   * @param {string} name
   * @param {() => Promise<string>} work
   * @param {() => Promise<Uint8Array>} [takePicture]
   */
  async step(name, work, takePicture) {
    this.number += 1;
    const number = String(this.number).padStart(2, '0');
    let line;
    try {
      line = `${number} ok    ${name}: ${await work()}`;
    } catch (error) {
      this.passed = false;
      const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
      line = `${number} FAIL  ${name}: ${reason}`;
    }
    console.log(line);
    appendFileSync(join(this.folder, 'tour.log'), `${line}\n`);
    const picture = await takePicture?.().catch(() => null);
    const file = `${number}-${name.toLowerCase().replace(/[^a-z]+/g, '-')}.png`;
    if (picture) writeFileSync(join(this.folder, file), picture);
  }
}

/** Fails a step when something is not as it should be. @param {boolean} isTrue @param {string} complaint */
export function demand(isTrue, complaint) {
  if (!isTrue) throw new Error(complaint);
}
