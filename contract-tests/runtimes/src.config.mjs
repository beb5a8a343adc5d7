/** The checks on the sources, for `npm test`: nothing has to be built or installed. */
export default {
  root: import.meta.dirname,
  resolve: { alias: { "huawei-iot-client": `${import.meta.dirname}/../../src/index.ts` } },
};
