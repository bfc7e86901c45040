/**
 * The stylesheet, in files that the build puts together in this order. Imported here and not from one another:
 * Tailwind looks for a relative `@import` in the wrong folder on some builds, and says so in a frightening way.
 */
import './globals.css'
import './ways.css'
import './diagram.css'
import './law.css'
import './counties.css'
import './relief.css'
import './data.css'
import './print.css'
import './sheet.css'
import './paper.css'
import './share.css'
import './one-file.css'
