/** Where the reports of the contract suite go. */
export const reportFolder = process.env.CONTRACT_REPORT ?? "contract-report";
