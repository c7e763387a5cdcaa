/**
 * What a page of the add-in finds in its frame: `google.script.run` and `google.script.host`, by messages to
 * the page around it, which passes calls on to the office.
 */

/**
 * The page with the bridge before its own scripts.
 *
 * @param styles what this machine may lack of what Google's has
 */
export const bridged = (html: string, styles = ''): string => {
  const before = `<script>(${BRIDGE})();</script>${styles}`;
  return /<head[^>]*>/i.test(html) ? html.replace(/<head[^>]*>/i, (head) => head + before) : before + html;
};

/**
 * Runs in the frame. Each chain of handlers is its own, as at Google; what comes back is told by the call's
 * number.
 */
const BRIDGE = `() => {
  const calls = new Map();
  let count = 0;
  const isPlain = (value) =>
    value === null || value === undefined || ['string', 'number', 'boolean'].includes(typeof value) ||
    (Array.isArray(value) && value.every(isPlain)) ||
    (Object.prototype.toString.call(value) === '[object Object]' && Object.values(value).every(isPlain));
  const refuse = (value, place) => {
    if (!isPlain(value)) throw new TypeError('Failed due to illegal value in property: ' + place);
  };
  const tell = (message) => parent.postMessage(message, '*');
  const runner = (handlers) =>
    new Proxy({}, {
      get: (_, name) => {
        if (name === 'withSuccessHandler') return (success) => runner({ ...handlers, success });
        if (name === 'withFailureHandler') return (failure) => runner({ ...handlers, failure });
        if (name === 'withUserObject') return (user) => runner({ ...handlers, user });
        return (...parameters) => {
          parameters.forEach(refuse);
          count += 1;
          calls.set(count, handlers);
          tell({ cultivate: 'call', call: count, name: String(name), parameters: JSON.parse(JSON.stringify(parameters)) });
        };
      },
    });
  addEventListener('message', ({ source, data }) => {
    if (source !== parent || data.cultivate !== 'returned') return;
    const handlers = calls.get(data.call) ?? {};
    calls.delete(data.call);
    if (data.ok) handlers.success?.(data.value, handlers.user);
    else if (handlers.failure) handlers.failure(new Error(data.message), handlers.user);
    else console.error(data.message);
  });
  globalThis.google = {
    script: {
      run: runner({}),
      host: {
        close: () => tell({ cultivate: 'close' }),
        setWidth: (width) => tell({ cultivate: 'size', width }),
        setHeight: (height) => tell({ cultivate: 'size', height }),
        editor: { focus: () => tell({ cultivate: 'focus' }) },
      },
    },
  };
}`;
