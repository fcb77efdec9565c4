import { describe, expect, test } from 'vitest'
import type { Imported } from '../../../questions/article/imported.ts'
import { refused } from '../../../questions/article/refused.ts'

const SENTENCE = 'The harbour of Brask was closed on Monday after a crane had fallen into the water.'

const imported = (paragraphs: readonly string[], members: Partial<Imported> = {}): Imported => ({
  title: 'Crane falls',
  url: null,
  publisher: null,
  publishedOn: '',
  language: 'und',
  paragraphs,
  paywalled: false,
  ...members,
})

const codeOf = (paragraphs: readonly string[], members: Partial<Imported> = {}) => refused(imported(paragraphs, members))?.code ?? 'read'

const many = (text: string, times: number): string[] => Array.from({ length: times }, () => text)

describe('what can become an article', () => {
  test('120 words of English sentences', () => {
    expect(codeOf(many(SENTENCE, 8))).toBe('read')
  })

  test('20,000 words', () => {
    expect(codeOf(many(SENTENCE, 1250))).toBe('read')
  })

  test('English that is full of foreign names', () => {
    const names =
      'Hwang Hee-Chan, Park Joo-Ho and Kim Min-Woo of Ulsan Hyundai met Yannick Carrasco, Thibaut Courtois, Dries Mertens and Kevin De Bruyne at the Nizhny Novgorod stadium.'
    expect(codeOf(many(names, 6))).toBe('read')
  })

  test('English that quotes another language', () => {
    const quoted = '„Der Hafen ist geschlossen“, sagte die Bürgermeisterin am Montag, „und er bleibt es auch.“'
    expect(codeOf([...many(SENTENCE, 8), quoted])).toBe('read')
  })

  test('English that states another language, as pages made from a template do', () => {
    expect(codeOf(many(SENTENCE, 8), { language: 'de' })).toBe('read')
  })

  test('English prose with a list of results in it', () => {
    expect(codeOf([...many(SENTENCE, 8), ...many('Brask 3 Ossel 1', 20)])).toBe('read')
  })

  test('a long story of a page that says it is for subscribers', () => {
    expect(codeOf(many(SENTENCE, 30), { paywalled: true })).toBe('read')
  })
})

describe('what cannot', () => {
  test.each([
    ['nothing', [], 'no-article'],
    ['marks without words', ['… — !'], 'no-article'],
    ['119 words', [...many(SENTENCE, 7), 'Nobody of them was hurt there.'], 'too-short'],
    ['more than 20,000 words', many(SENTENCE, 1251), 'too-long'],
    ['a menu', many('Home News Sport Business Culture Opinion More', 40), 'no-sentences'],
    ['a table', many('1 2,000 3.5 Brask 17', 60), 'no-sentences'],
    ['headlines', many('Crane falls into the harbour of Brask and nobody knows why', 20), 'no-sentences'],
    ['words without full stops', [many('and then the crane fell into the water of the harbour', 20).join(' ')], 'no-sentences'],
    ['one word', ['a'.repeat(100_000)], 'too-short'],
    ['capitals', many(SENTENCE.toUpperCase(), 10), 'no-sentences'],
    ['German', many('Der Hafen von Brask wurde am Montag geschlossen, nachdem ein Kran in das Wasser gefallen war.', 10), 'not-english'],
    [
      'Dutch',
      many('De haven van Brask is maandag gesloten, nadat er een kraan in het water was gevallen, en hij is nu weg.', 10),
      'not-english',
    ],
    [
      'Afrikaans',
      many('Die hawe is Maandag gesluit nadat n kraan by die water in geval het, en dit was nie die eerste keer nie.', 10),
      'not-english',
    ],
    [
      'Danish',
      many('Havnen er lukket for alle, og det var ikke første gang at en kran faldt i vandet, som man ved at den er dyb.', 10),
      'not-english',
    ],
    [
      'French',
      many('Le port de Brask a été fermé lundi après la chute d’une grue dans l’eau, et personne ne sait pourquoi.', 10),
      'not-english',
    ],
    [
      'Spanish',
      many('El puerto fue cerrado el lunes después de que una grúa cayera al agua, y nadie sabe por qué cayó.', 10),
      'not-english',
    ],
    [
      'Indonesian',
      many('Pelabuhan itu ditutup pada hari Senin setelah sebuah derek jatuh ke air dan tidak ada yang terluka.', 10),
      'not-english',
    ],
    ['Urdu', many('بندرگاہ پیر کے دن بند کر دی گئی کیونکہ ایک کرین پانی میں گر گئی تھی۔', 12), 'not-english'],
    ['Chinese', many('港口于周一关闭，因为一台起重机掉进了水里。', 40), 'not-english'],
    ['Russian', many('Порт был закрыт в понедельник после того, как в воду упал кран.', 20), 'not-english'],
  ])('%s', (_, paragraphs, code) => {
    expect(codeOf(paragraphs)).toBe(code)
  })

  test('German, whatever language it states', () => {
    expect(codeOf(many('Der Hafen wurde am Montag geschlossen, weil ein Kran in das Wasser fiel.', 12), { language: 'en' })).toBe(
      'not-english',
    )
  })

  test.each([3, 9])('what stands in front of a paywall: %i sentences', (times) => {
    expect(codeOf(many(SENTENCE, times), { paywalled: true })).toBe('paywall')
  })

  test('is told in one sentence that repeats nothing of it', () => {
    const refusal = refused(imported(many('<b>Home</b> News', 100)))
    expect(refusal?.detail).toMatch(/^[A-Z][^<>]+\.$/)
  })
})
