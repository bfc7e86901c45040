/** The level of every category in a state without a law for people who were adults. Here alone, so that scripts can have it. */
export const noLaw = 'none'
