/** What the build puts in place of `import.meta.env`. */
interface ImportMetaEnv {
  /** 'production', 'development', or 'e2e' for the build that end-to-end tests open up. */
  readonly MODE: string;
}
interface ImportMeta {
  readonly env: ImportMetaEnv;
}
