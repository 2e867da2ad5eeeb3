import { useEffect } from "react";
import { useLocation, useNavigate } from "react-router";
import { companyLink } from "../../parts/companyLink";

/** The secret of the link that is being opened; what stands behind the # is taken out of the address at once. */
export function useCompanyLink(): string | null {
  const { hash, pathname } = useLocation();
  const navigate = useNavigate();
  const typed = hash.slice(1);
  if (typed !== "") companyLink.keep(typed);
  useEffect(() => {
    if (typed !== "") void navigate(pathname, { replace: true });
  }, [typed, pathname, navigate]);
  return companyLink.kept();
}
