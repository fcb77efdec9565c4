// Every state of LOOK's pictures and how a reader gets there, for the tests that look at all of them.
import type { Page } from 'playwright'
import { button, check, choose, next, shown, takeQuiz } from './reader.ts'
import type { Opening, Stage } from './stage.ts'

/** Opens a page and brings it into the state; `opening` says on which page and in what browser. */
export type Reach = (stage: Stage, opening?: Opening) => Promise<Page>

async function openAt(stage: Stage, quiz: string, opening: Opening | undefined): Promise<Page> {
  const page = await stage.open({ ...opening, quiz })
  await shown(page, /^Question 1 of/)
  return page
}

async function answered(stage: Stage, opening: Opening | undefined, quiz: string, ...texts: string[]): Promise<Page> {
  const page = await openAt(stage, quiz, opening)
  await choose(page, ...texts)
  await check(page)
  return page
}

async function refused(stage: Stage, opening: Opening | undefined, fault: 'drop' | 422 | 429, words: string): Promise<Page> {
  const page = await openAt(stage, 'lindow-single', opening)
  await choose(page, 'Peter Avery')
  stage.api.answerFault = fault
  await button(page, 'Check answer').click()
  await shown(page, words)
  return page
}

export const STATES: Readonly<Record<string, Reach>> = {
  loading: async (stage, opening) => {
    stage.api.hold()
    const page = await stage.open(opening)
    await shown(page, 'Loading the questions')
    return page
  },
  'not loaded': async (stage, opening) => {
    stage.api.quizFault = 'drop'
    const page = await stage.open(opening)
    await shown(page, 'The quiz could not be loaded')
    return page
  },
  'a question': (stage, opening) => openAt(stage, 'lindow-ferry', opening),
  'a question, nothing chosen, pressed': async (stage, opening) => {
    const page = await openAt(stage, 'lindow-ferry', opening)
    await button(page, 'Check answer').click()
    await shown(page, 'Choose an answer first.')
    return page
  },
  chosen: async (stage, opening) => {
    const page = await openAt(stage, 'lindow-ferry', opening)
    await choose(page, 'Peter Avery')
    return page
  },
  right: (stage, opening) => answered(stage, opening, 'lindow-single', 'Maren Holt'),
  wrong: (stage, opening) => answered(stage, opening, 'lindow-single', 'Peter Avery'),
  'several chosen': async (stage, opening) => {
    const page = await openAt(stage, 'lindow-multiple', opening)
    await choose(page, 'Bicycles', 'Freight')
    await shown(page, '2 chosen')
    return page
  },
  'partly right': (stage, opening) => answered(stage, opening, 'lindow-multiple', 'Bicycles', 'Letters'),
  order: (stage, opening) => openAt(stage, 'lindow-order', opening),
  'order, a line moved': async (stage, opening) => {
    const page = await openAt(stage, 'lindow-order', opening)
    await button(page, /^Move down: /)
      .first()
      .click()
    await shown(page, 'Moved to place 2 of 4')
    return page
  },
  'order, answered': async (stage, opening) => {
    const page = await openAt(stage, 'lindow-order', opening)
    await check(page)
    return page
  },
  'not sent': (stage, opening) => refused(stage, opening, 'drop', 'Your answer was not sent'),
  refused: (stage, opening) => refused(stage, opening, 422, 'Your answer was not taken'),
  'too many': (stage, opening) => refused(stage, opening, 429, 'Too many answers just now'),
  'not saved': async (stage, opening) => {
    stage.api.answerFault = 'unrecorded'
    const page = await answered(stage, opening, 'lindow-single', 'Maren Holt')
    await shown(page, 'Not saved yet')
    return page
  },
  'answered before': async (stage, opening) => {
    const page = await openAt(stage, 'lindow-single', opening)
    await choose(page, 'Peter Avery')
    stage.api.answerFirst = true
    await check(page)
    await shown(page, 'This question was answered before')
    return page
  },
  withdrawn: async (stage, opening) => {
    const page = await openAt(stage, 'lindow-ferry', opening)
    stage.api.withdrawFirst()
    await choose(page, 'Peter Avery')
    await check(page)
    return page
  },
  result: async (stage, opening) => {
    const page = await openAt(stage, 'lindow-ferry', opening)
    await takeQuiz(page)
    return page
  },
  'result, an answer open': async (stage, opening) => {
    const page = await answered(stage, opening, 'lindow-single', 'Peter Avery')
    await next(page)
    await shown(page, /^Your result$/)
    await page.locator('summary').first().click()
    await shown(page, 'Read it in the article')
    return page
  },
}
