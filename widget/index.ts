// The module that pages load as /widget.js. A second copy on a page finds the element defined and leaves it alone.

// First, because the module packs smaller with its styles at the start.
import './styles/sheet.ts'

import { ArticleQuiz } from './article-quiz.ts'

if (!customElements.get('article-quiz')) customElements.define('article-quiz', ArticleQuiz)
