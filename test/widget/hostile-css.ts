// A host's style sheet as bad as any: it shouts at every element, at the embed itself, and through everything that is inherited.

/** Nothing of this may change the widget: the last line only keeps the room that the page gives it the same. */
export const HOSTILE = `
  html { font-size: 5px !important }
  body { color: red; line-height: 3; letter-spacing: 4px; word-spacing: 9px; text-indent: 40px; text-transform: uppercase; text-align: right;
    font-size: 33px; font-style: italic; font-variant: small-caps; font-weight: 900; white-space: pre; cursor: wait; list-style: square inside;
    text-shadow: 3px 3px lime; quotes: "!" "!"; hyphens: none; word-break: break-all; tab-size: 1; visibility: hidden; pointer-events: none;
    user-select: none; border-collapse: collapse; caption-side: bottom; font-feature-settings: "zero"; text-rendering: optimizeSpeed }
  *, *::before, *::after { box-sizing: content-box !important; margin: 11px !important; padding: 7px !important; border: 5px dotted red !important;
    background: lime !important; float: left !important; outline: 3px solid blue !important; animation: none !important;
    transition: all 9s !important; border-radius: 30px !important; box-shadow: 0 0 9px red !important }
  article-quiz { display: inline !important; position: absolute !important; width: 40px !important; height: 3px !important; opacity: 0.1 !important;
    transform: rotate(20deg) !important; filter: blur(4px) !important; overflow: hidden !important; zoom: 2 !important;
    color: red !important; font-size: 50px !important; text-transform: uppercase !important; visibility: hidden !important;
    clip-path: circle(3px) !important; pointer-events: none !important }
  article-quiz::before, article-quiz::after { content: "!" !important; display: block !important; height: 99px !important }
  article-quiz * { display: none !important }
  button, input, fieldset, legend, details, summary, mark, label, h2, h3, figure, blockquote, ol, ul, li, p {
    all: unset !important; display: none !important; color: red !important; position: fixed !important }
  html, body, main, main > h1, main > p { margin: 0 !important; padding: 0 !important; border: 0 !important; float: none !important }`
