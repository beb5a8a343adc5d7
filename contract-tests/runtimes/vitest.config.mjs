/** Vitest would else go by the configuration of the folders above. */
export default {};
