/**
 * Loaded before a program (node --import), so that it runs on a computer whose clock is wrong: ANOTHER_DAY is the time
 * that it shows when the program starts, such as 1999-12-31T23:59:59Z.
 */
const RealDate = Date
const shift = RealDate.parse(process.env['ANOTHER_DAY'] ?? '') - RealDate.now()
if (Number.isNaN(shift)) throw new Error('ANOTHER_DAY has to name a time.')

globalThis.Date = class extends RealDate {
  /** @param {ConstructorParameters<typeof RealDate> | []} values */
  constructor(...values) {
    if (values.length === 0) super(RealDate.now() + shift)
    else super(...values)
  }

  static now() {
    return RealDate.now() + shift
  }
}
