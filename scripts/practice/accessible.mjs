/**
 * Finds and uses what a screen reader would: by role and name, through the closed shadow roots that
 * a page cannot look into, and with real clicks and keys, which are the only ones Afterword takes.
 */
export class AccessiblePage {
  /** @param {import('playwright-core').Page} page @param {import('playwright-core').CDPSession} session */
  constructor(page, session) {
    this.page = page;
    this.session = session;
  }

  /** @param {import('playwright-core').Page} page */
  static async of(page) {
    const session = await page.context().newCDPSession(page);
    await session.send('DOM.enable');
    await session.send('Accessibility.enable');
    return new AccessiblePage(page, session);
  }

  /**
   * All nodes of a role, those that are ignored left out.
   *
   * @param {string} role
   * @param {string | RegExp} [name]
   */
  async all(role, name) {
    const { root } = await this.session.send('DOM.getDocument', { depth: 0 });
    const query = { backendNodeId: root.backendNodeId, role };
    const { nodes } = await this.session.send('Accessibility.queryAXTree', query);
    return nodes
      .filter((node) => !node.ignored)
      .map((node) => ({
        id: node.backendDOMNodeId ?? 0,
        name: String(node.name?.value ?? ''),
        value: String(node.value?.value ?? ''),
        description: String(node.description?.value ?? ''),
        states: Object.fromEntries(
          (node.properties ?? []).map((each) => [each.name, each.value.value]),
        ),
      }))
      .filter((node) => name === undefined || matches(node.name, name));
  }

  /**
   * Waits until there is such a node, and gives it back.
   *
   * @param {string} role
   * @param {string | RegExp} [name]
   * @param {number} [timeout] milliseconds
   */
  async find(role, name, timeout = 10_000) {
    const end = Date.now() + timeout;
    for (;;) {
      const [found] = await this.all(role, name);
      if (found) return found;
      if (Date.now() > end) throw new Error(`There is no ${role} "${name ?? ''}" in the page.`);
      await this.nextFrame();
    }
  }

  /** Waits for the page to be drawn once more. */
  async nextFrame() {
    await this.page.evaluate(() => new Promise(requestAnimationFrame));
  }

  /** Where a node stands, in the page's own pixels. @param {{id: number}} node */
  async boxOf(node) {
    await this.session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId: node.id });
    const { quads } = await this.session.send('DOM.getContentQuads', { backendNodeId: node.id });
    const [x1 = 0, y1 = 0, , , x3 = 0, y3 = 0] = quads[0] ?? [];
    return {
      x: Math.min(x1, x3),
      y: Math.min(y1, y3),
      width: Math.abs(x3 - x1),
      height: Math.abs(y3 - y1),
    };
  }

  /**
   * How a node is drawn: its computed style, by property.
   *
   * @param {{id: number}} node
   * @returns {Promise<{ color: string, backgroundColor: string }>}
   */
  async styleOf(node) {
    const read = `function () {
      const { color, backgroundColor } = getComputedStyle(this);
      return { color, backgroundColor };
    }`;
    return this.callOn(node, read);
  }

  /**
   * Runs a function in the page with the node as `this`.
   *
   * @param {{id: number}} node
   * @param {string} functionDeclaration
   * @param {unknown[]} values
   * @returns {Promise<any>}
   */
  async callOn(node, functionDeclaration, ...values) {
    const { object } = await this.session.send('DOM.resolveNode', { backendNodeId: node.id });
    const { result } = await this.session.send('Runtime.callFunctionOn', {
      objectId: object.objectId,
      functionDeclaration,
      arguments: values.map((value) => ({ value })),
      returnByValue: true,
    });
    return result.value;
  }

  /**
   * Presses with the mouse, as soon as the thing to press stands still under the pointer: what has
   * just been drawn may still be moved to its place.
   *
   * @param {string} role
   * @param {string | RegExp} name
   */
  async press(role, name) {
    const node = await this.find(role, name);
    let box = await this.boxOf(node);
    for (let before; !before || before.x !== box.x || before.y !== box.y; ) {
      before = box;
      await this.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
      await this.nextFrame();
      box = await this.boxOf(node);
    }
    await this.page.mouse.down();
    await this.page.mouse.up();
  }

  /** Puts a value into a field as typing would. @param {string} role @param {string | RegExp} name @param {string} text */
  async fill(role, name, text) {
    const node = await this.find(role, name);
    await this.session.send('DOM.focus', { backendNodeId: node.id });
    await this.page.keyboard.press('ControlOrMeta+A');
    await this.page.keyboard.press('Delete');
    await this.page.keyboard.insertText(text);
  }

  /** Sets a date or time field, which takes no plain typing. @param {string} role @param {string | RegExp} name @param {string} value */
  async setValue(role, name, value) {
    const node = await this.find(role, name);
    const write = `function (value) {
      this.value = value;
      for (const type of ['input', 'change']) this.dispatchEvent(new Event(type, { bubbles: true }));
    }`;
    await this.callOn(node, write, value);
  }
}

/** @param {string} text @param {string | RegExp} pattern */
function matches(text, pattern) {
  return typeof pattern === 'string' ? text === pattern : pattern.test(text);
}
