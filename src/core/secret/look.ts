import type { Place } from "./bounded-store.ts";
import { type Clocks, type SecretForm, type State, storedState } from "./secret-state.ts";
import { generationOf } from "./secret-store.ts";

/**
 * Looks at what the store holds. Something useless is an error once, so that somebody hears of it, and then as good as
 * nothing, so that it does not last.
 */
export function createLook<T>(place: Place, form: SecretForm<T>, clocks: Clocks) {
  let isSpoilt = false;
  return async (signal: AbortSignal): Promise<{ state?: State<T> | undefined; generation: number }> => {
    const found = await place.read(signal);
    const generation = generationOf(found);
    try {
      const state = storedState(form, found, clocks);
      isSpoilt = false;
      return { state, generation };
    } catch (error) {
      if (!isSpoilt) {
        isSpoilt = true;
        throw error;
      }
      return { generation };
    }
  };
}
