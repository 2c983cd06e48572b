"""The overview: how the goals of the company and its teams are doing, a page of the goals panel."""
