/** Runs the checks where there is no test framework. `accepts` tells an error that is as good as a success. */
export async function runAll(checks, accepts = () => false) {
  for (const { name, run } of checks) {
    try {
      await run();
      console.log(`ok      ${name}`);
    } catch (error) {
      if (accepts(error)) console.log(`ok      ${name}: ${error.message}`);
      else {
        console.log(`FAILED  ${name}\n${error?.stack ?? error}`);
        process.exitCode = 1;
      }
    }
  }
}

/** Whether an error is the one clear sentence that something is missing here, and no accident. */
export const saysWhatIsMissing = ({ name, message }) =>
  /\b(fetch|Request|Response|Headers|URL|TextDecoder|ReadableStream)\b/.test(message) &&
  /\b(globals?|environment|missing|needs|has no)\b/i.test(message) &&
  name !== "ReferenceError" &&
  !/is not (defined|a constructor|a function)|of undefined|\n/.test(message);
