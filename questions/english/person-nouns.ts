// Nouns for one person: a heading that has one ("Defector arrested") says whom a question means by a bare name.

export const personNouns: ReadonlySet<string> = new Set(
  (
    'man woman boy girl father mother son daughter brother sister husband wife widow widower child teenager toddler student pupil teacher professor ' +
    'doctor nurse surgeon lawyer attorney judge officer soldier policeman policewoman firefighter pilot captain sailor farmer fisherman miner driver worker ' +
    'manager owner founder chief director president minister senator governor mayor king queen prince princess pope bishop priest imam rabbi ' +
    'player striker goalkeeper coach trainer champion runner cyclist swimmer boxer skier golfer jockey racer athlete singer rapper actor actress dancer ' +
    'author writer poet novelist artist painter sculptor composer conductor director comedian journalist reporter editor photographer ' +
    'scientist researcher engineer inventor astronaut explorer activist defector dissident whistleblower hacker blogger leader candidate politician ' +
    'billionaire businessman businesswoman entrepreneur tycoon designer model chef survivor witness suspect prisoner'
  ).split(' '),
)
