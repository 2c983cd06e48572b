"""The action plan: what is done to reach the goals, and the few behaviours one practises."""
