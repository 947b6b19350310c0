"""The one place beside the pages that knows Streamlit."""
