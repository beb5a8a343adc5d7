import { randomUUID } from "node:crypto";
import type { AddProduct, Product, ProductSummary, UpdateProduct } from "../../../generated/iotda/types.ts";
import type { Answer, Call, Handlers } from "./answer.ts";
import { basicTime, type Clock } from "./clock.ts";
import { createRecords, isOr, type PageQuery } from "./records.ts";
import { Refused } from "./refused.ts";

/** The resource space of what names none. */
export const defaultApp = { app_id: "8c23b6b4ea684fb99c2f90452a81ebb1", app_name: "meters" };
/** A resource space, as what is in it names it. */
export const spaceOf = (app_id = defaultApp.app_id) => (app_id === defaultApp.app_id ? defaultApp : { app_id });

/** A product that a platform is given: as CreateProduct takes it, only the ID is needed. */
export type GivenProduct = Partial<AddProduct> & { product_id: string };

/** The product that a platform has when it is given none: that of the specs' examples. */
export const knownProduct = {
  ...{ product_id: "64f1a2b3c4d5e6f708192a3b", name: "Meter", device_type: "WaterMeter", protocol_type: "MQTT", data_format: "json" },
  service_capabilities: [{ service_id: "Meter", service_type: "Meter" }],
} satisfies GivenProduct;

type Names = "ListProducts" | "CreateProduct" | "ShowProduct" | "UpdateProduct" | "DeleteProduct";

/** Products. A platform has an ID once, whatever the resource space. */
export function createProducts(clock: Clock, given: readonly GivenProduct[] = [knownProduct]) {
  const records = createRecords<Product & { product_id: string }>();

  function add({ product_id = randomUUID().replaceAll("-", "").slice(0, 24), ...product }: Partial<AddProduct>): Product {
    const made = { product_id, ...product, ...spaceOf(product.app_id), create_time: basicTime(clock()) } as Product & {
      product_id: string;
    };
    return records.add(product_id, made);
  }
  for (const one of given) add(one);

  /** @throws Refused: no document has a code for a product that is not there */
  function known({ path }: Call, app_id: string | undefined): Product & { product_id: string } {
    const found = records.get(path.product_id as string);
    if (!found || !isOr(app_id, found.app_id)) throw new Refused("404");
    return found;
  }

  const handlers: Handlers<Names> = {
    ListProducts({ query }) {
      const { app_id, product_name, ...page } = query as PageQuery & { app_id?: string; product_name?: string };
      const { items, ...rest } = records.page(page, (one) => isOr(app_id, one.app_id) && isOr(product_name, one.name));
      return { status: 200, body: { products: items.map(summary), page: rest } };
    },
    CreateProduct({ body }) {
      const product = body as AddProduct;
      if (product.product_id !== undefined && records.get(product.product_id)) throw new Refused("IOTDA.000006");
      return { status: 201, body: add(product) };
    },
    ShowProduct: (call) => ({ status: 200, body: known(call, call.query.app_id as string | undefined) }),
    UpdateProduct(call): Answer {
      const { app_id, ...changes } = call.body as UpdateProduct;
      return { status: 200, body: Object.assign(known(call, app_id), changes) };
    },
    DeleteProduct(call) {
      records.remove(known(call, call.query.app_id as string | undefined).product_id);
      return { status: 204, body: undefined };
    },
  };
  return { handlers, add, get: records.get };
}

const summary = ({ service_capabilities: _, ...product }: Product): ProductSummary => product;
