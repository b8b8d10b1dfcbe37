/** How every generated file begins. */
export const header = (source: string): string =>
  `// Generated from ${source} by \`npm run generate\`. Edit that instead.\n`
