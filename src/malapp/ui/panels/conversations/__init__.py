"""The conversations panel: from plan and invitation to the signed summary."""
