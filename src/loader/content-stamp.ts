/**
 * Another text whenever a file of the content changed, under `npm run dev` alone: there the loader beside this file
 * writes it, and the browser is told as if a program had changed. Everywhere else it stays as it is here.
 */
export const contentStamp = 'no development server'
